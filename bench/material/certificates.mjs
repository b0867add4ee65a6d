/**
 * Certificates by the thousand, each unlike the others: its own serial number, names, dates and signature; keys of its
 * kind take turns. Written with the product's own DER writer, and read by every peer.
 */
import { createHash, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { engine } from '../engine.mjs';

/** @typedef {typeof import('../../src/core/der/write.ts')} Write */
/** @typedef {import('node:crypto').KeyObject} KeyObject */
/** @typedef {'rsa' | 'ec' | 'ed25519'} KeyKind */
/** @typedef {{ kind: KeyKind, privateKey: KeyObject, pkcs8: Buffer, spki: Buffer }} Key */
/** @typedef {{ name: string, key: Key, der: Buffer }} Authority */
/** @typedef {{ host: string, key: Key, der: Buffer, sha256: string, issuer: Authority }} Made */

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1);

/** As many as give every hundredth certificate a key of its own. @type {Record<KeyKind, number>} */
const KEYS = { rsa: 24, ec: 64, ed25519: 16 };

export class Certificates {
  /** @type {Write} */
  #write;
  /** @type {Record<KeyKind, Key[]>} */
  #keys;
  /** @type {Authority} */
  root;
  /** Two of them: one signs with RSA, one with ECDSA. @type {readonly Authority[]} */
  authorities;

  /** @param {Write} write */
  constructor(write) {
    this.#write = write;
    this.#keys = { rsa: newKeys('rsa'), ec: newKeys('ec'), ed25519: newKeys('ed25519') };
    const root = this.#authority('Meridian Root CA', newKey('rsa'), null, 1);
    this.root = root;
    this.authorities = [
      this.#authority('Meridian TLS CA R1', newKey('rsa'), root, 2),
      this.#authority('Meridian TLS CA E1', newKey('ec'), root, 3),
    ];
  }

  /** The same for all rows of a run: their keys take seconds to make. */
  static async load() {
    Certificates.#made ??= new Certificates(/** @type {Write} */ (await engine('src/core/der/write.ts')));
    return Certificates.#made;
  }

  /** @type {Certificates | null} */
  static #made = null;

  /** @param {KeyKind} kind @param {number} i @returns {Key} */
  key(kind, i) {
    const keys = this.#keys[kind];
    return /** @type {Key} */ (keys[i % keys.length]);
  }

  /** The `i`th leaf. @param {number} i @param {KeyKind} [kind] @returns {Made} */
  leaf(i, kind = i % 2 === 0 ? 'rsa' : 'ec') {
    const host = `host-${i}.team-${i % 97}.meridian.example`;
    const key = this.key(kind, i);
    const issuer = /** @type {Authority} */ (this.authorities[i % 2]);
    const names = [host, `www.${host}`, `*.${host}`, ...(i % 3 === 0 ? [`alt-${i}.example.net`] : [])];
    const der = this.#signed(issuer, {
      serial: 1_000_000 + i,
      subject: this.#name(`Team ${i % 97}`, host),
      from: START - (i % 300) * DAY,
      to: START + 400 * DAY + (i % 800) * DAY,
      spki: key.spki,
      extensions: this.#leafExtensions(names, key, issuer, i),
    });
    return { host, key, der, sha256: sha256(der), issuer };
  }

  /** A certificate request for the `i`th leaf's names. @param {number} i */
  request(i) {
    const w = this.#write;
    const key = this.key('ec', i);
    const info = w.sequence(
      w.integer(0),
      this.#name(`Team ${i % 97}`, `host-${i}.meridian.example`),
      key.spki,
      w.context(0),
    );
    return this.#sealed(info, key);
  }

  /** @param {string} name @param {Key} key @param {Authority | null} issuer @param {number} serial @returns {Authority} */
  #authority(name, key, issuer, serial) {
    const w = this.#write;
    const self = { name, key, der: Buffer.alloc(0) };
    const extensions = [
      this.#extension('2.5.29.19', true, w.sequence(w.boolean(true))),
      this.#extension('2.5.29.15', true, w.element(0x03, Uint8Array.of(1, 0x06))),
      this.#extension('2.5.29.14', false, w.octetString(keyId(key))),
      ...(issuer === null ? [] : [this.#authorityKeyId(issuer)]),
    ];
    const der = this.#signed(issuer ?? self, {
      serial,
      subject: this.#name('Meridian', name),
      from: START - 3000 * DAY,
      to: START + 5000 * DAY,
      spki: key.spki,
      extensions,
    });
    return { name, key, der };
  }

  /** @param {readonly string[]} names @param {Key} key @param {Authority} issuer @param {number} i */
  #leafExtensions(names, key, issuer, i) {
    const w = this.#write;
    const uri = Buffer.from(`http://pki.meridian.example/ca-${i % 2}.cer`);
    const general = [
      ...names.map((name) => w.element(0x82, Buffer.from(name))),
      w.element(0x87, Uint8Array.of(10, 1, (i >> 8) & 255, i & 255)),
    ];
    const purposes = i % 5 === 0 ? ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2'] : ['1.3.6.1.5.5.7.3.1'];
    return [
      this.#extension('2.5.29.15', true, w.element(0x03, Uint8Array.of(5, 0xa0))),
      this.#extension('2.5.29.37', false, w.sequence(...purposes.map((purpose) => w.oid(purpose)))),
      this.#extension('2.5.29.19', true, w.sequence()),
      this.#extension('2.5.29.14', false, w.octetString(keyId(key))),
      this.#authorityKeyId(issuer),
      this.#extension(
        '1.3.6.1.5.5.7.1.1',
        false,
        w.sequence(w.sequence(w.oid('1.3.6.1.5.5.7.48.2'), w.element(0x86, uri))),
      ),
      this.#extension('2.5.29.17', false, w.sequence(...general)),
      this.#extension('2.5.29.32', false, w.sequence(w.sequence(w.oid('2.23.140.1.2.2')))),
    ];
  }

  /** @param {Authority} issuer */
  #authorityKeyId(issuer) {
    const w = this.#write;
    return this.#extension('2.5.29.35', false, w.sequence(w.element(0x80, keyId(issuer.key))));
  }

  /** @param {string} oid @param {boolean} isCritical @param {Uint8Array} value */
  #extension(oid, isCritical, value) {
    const w = this.#write;
    return w.sequence(w.oid(oid), ...(isCritical ? [w.boolean(true)] : []), w.octetString(value));
  }

  /** @param {string} unit @param {string} commonName */
  #name(unit, commonName) {
    const w = this.#write;
    /** @param {string} oid @param {Uint8Array} value */
    const attribute = (oid, value) => w.setOf(w.sequence(w.oid(oid), value));
    return w.sequence(
      attribute('2.5.4.6', w.element(0x13, Buffer.from('GB'))),
      attribute('2.5.4.10', w.utf8String('Meridian Bank plc')),
      attribute('2.5.4.11', w.utf8String(unit)),
      attribute('2.5.4.3', w.utf8String(commonName)),
    );
  }

  /**
   * @param {Authority} issuer
   * @param {{ serial: number, subject: Uint8Array, from: number, to: number, spki: Uint8Array, extensions: Uint8Array[] }} fields
   */
  #signed({ name, key }, { serial, subject, from, to, spki, extensions }) {
    const w = this.#write;
    const tbs = w.sequence(
      w.context(0, w.integer(2)),
      w.integer(Buffer.concat([Buffer.of(0x4d), createHash('sha256').update(String(serial)).digest().subarray(0, 15)])),
      this.#algorithm(key),
      this.#name('Meridian', name),
      w.sequence(w.element(0x17, utcTime(from)), w.element(0x17, utcTime(to))),
      subject,
      spki,
      w.context(3, w.sequence(...extensions)),
    );
    return this.#sealed(tbs, key);
  }

  /** @param {Uint8Array} content @param {Key} key */
  #sealed(content, key) {
    const w = this.#write;
    const signature = sign(key.kind === 'ed25519' ? null : 'sha256', content, key.privateKey);
    return Buffer.from(w.sequence(content, this.#algorithm(key), w.bitString(signature)));
  }

  /** @param {Key} key */
  #algorithm({ kind }) {
    const w = this.#write;
    if (kind === 'rsa') return w.algorithm('1.2.840.113549.1.1.11', w.nullValue());
    return w.algorithm(kind === 'ec' ? '1.2.840.10045.4.3.2' : '1.3.101.112');
  }
}

/** @param {KeyKind} kind */
function newKeys(kind) {
  return Array.from({ length: KEYS[kind] }, () => newKey(kind));
}

/** @param {KeyKind} kind @returns {Key} */
function newKey(kind) {
  const pair =
    kind === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : kind === 'ec'
        ? generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
        : generateKeyPairSync('ed25519');
  const pkcs8 = pair.privateKey.export({ format: 'der', type: 'pkcs8' });
  return {
    kind,
    pkcs8,
    spki: pair.publicKey.export({ format: 'der', type: 'spki' }),
    privateKey: createPrivateKey(pair.privateKey.export({ format: 'pem', type: 'pkcs8' })),
  };
}

/** @param {Key} key */
function keyId({ spki }) {
  return createHash('sha1').update(spki).digest();
}

/** @param {number} time */
function utcTime(time) {
  return Buffer.from(`${new Date(time).toISOString().replaceAll(/[-:T]/g, '').slice(2, 14)}Z`);
}

/** @param {Uint8Array} bytes */
export function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

/** @param {string} label @param {Uint8Array} der */
export function pem(label, der) {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
