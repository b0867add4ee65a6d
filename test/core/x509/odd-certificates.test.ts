/** Certificates as they should not be made and yet are: odd serials, times, strings, lengths; and what openssl adds. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { children, readWhole } from '#core/der/element.ts';
import { looseLengthAt } from '#core/der/strictness.ts';
import * as oid from '#core/der/oids.ts';
import * as write from '#core/der/write.ts';
import { open } from '#core/open/open.ts';
import { attempt } from '#core/refusal.ts';
import { writePem } from '#core/text/pem.ts';
import { type Certificate, readCertificate } from '#core/x509/certificate.ts';
import { readTrustSettings } from '#core/x509/trust-settings.ts';
import { freshFolder } from '#test/support/folder.ts';
import { ec, rsa } from '#test/support/pairs.ts';
import { requireTool, runWell } from '#test/support/tools.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const SIGNATURE = write.algorithm(oid.ecdsaWithSha256);

interface Odd {
  readonly serial?: Uint8Array;
  readonly notBefore?: Uint8Array;
  readonly name?: Uint8Array;
  readonly extensions?: readonly Uint8Array[];
}

/** A certificate that nobody signed, of version 1 where it has no extensions. */
function made({ serial = Uint8Array.of(1), notBefore = utc('260101000000Z'), name, extensions = [] }: Odd): Uint8Array {
  const dn = write.sequence(write.setOf(write.sequence(write.oid('2.5.4.3'), name ?? write.utf8String('odd.example'))));
  const tbs = write.sequence(
    ...(extensions.length > 0 ? [write.context(0, write.integer(2))] : []),
    write.element(0x02, serial),
    SIGNATURE,
    dn,
    write.sequence(notBefore, utc('360101000000Z')),
    dn,
    ec.key.public.spki,
    ...(extensions.length > 0 ? [write.context(3, write.sequence(...extensions))] : []),
  );
  return write.sequence(tbs, SIGNATURE, write.bitString(Uint8Array.of(0)));
}

function utc(text: string): Uint8Array {
  return write.element(0x17, bytes(text));
}

function generalized(text: string): Uint8Array {
  return write.element(0x18, bytes(text));
}

async function opened(der: Uint8Array): Promise<Certificate> {
  const { items, unread } = await open(der.slice());
  expect(unread).toEqual([]);
  const [item] = items;
  if (item?.content.kind !== 'certificate') throw new Error('no certificate');
  expect(item.repaired).toEqual([]);
  return item.content.certificate;
}

test('a name of things packed into each other without end costs no more than a refusal', async () => {
  let deep: Uint8Array = write.utf8String('odd.example');
  for (let level = 0; level < 20_000; level++) deep = write.sequence(deep);
  const { items, unread } = await open(made({ name: deep }));
  expect(items.length + unread.length).toBe(1);
});

describe('serial numbers', () => {
  test.each([
    ['negative', 'ff1234'],
    ['zero', '00'],
    ['of 25 octets', '7f'.repeat(25)],
    ['with zeros in front', '0000000001'],
  ])('%s', async (_, serial) => {
    expect((await opened(made({ serial: Buffer.from(serial, 'hex') }))).serial).toBe(serial);
  });
});

describe('times', () => {
  test.each([
    ['UTCTime without seconds', utc('2601020304Z'), Date.UTC(2026, 0, 2, 3, 4)],
    ['UTCTime east of Greenwich', utc('260102030405+0230'), Date.UTC(2026, 0, 2, 0, 34, 5)],
    ['UTCTime west of it, without seconds', utc('2601020304-0500'), Date.UTC(2026, 0, 2, 8, 4)],
    ['UTCTime without a zone', utc('260102030405'), Date.UTC(2026, 0, 2, 3, 4, 5)],
    ['UTCTime of 1950', utc('500102030405Z'), Date.UTC(1950, 0, 2, 3, 4, 5)],
    ['GeneralizedTime before 2050', generalized('20260102030405Z'), Date.UTC(2026, 0, 2, 3, 4, 5)],
    ['GeneralizedTime with a fraction', generalized('20260102030405.678Z'), Date.UTC(2026, 0, 2, 3, 4, 5)],
    ['GeneralizedTime with a comma', generalized('20260102030405,6Z'), Date.UTC(2026, 0, 2, 3, 4, 5)],
    ['GeneralizedTime without seconds', generalized('202601020304Z'), Date.UTC(2026, 0, 2, 3, 4)],
    ['the end of time', generalized('99991231235959Z'), Date.UTC(9999, 11, 31, 23, 59, 59)],
  ])('%s', async (_, notBefore, expected) => {
    expect((await opened(made({ notBefore }))).notBefore).toBe(expected);
  });

  test.each(['2613', '260230030405Z', '26010203040Z', '2601022504Z', '26010203\u00b2405Z'])(
    '%s is none',
    async (text) => {
      const { unread } = await open(made({ notBefore: utc(text) }));
      expect(unread).toMatchObject([{ code: 'DAMAGED', facts: { what: 'certificate', damage: 'wrong-value' } }]);
    },
  );
});

describe('names', () => {
  test.each([
    ['T61String', write.element(0x14, bytes('M\xfcller')), 'M\u00fcller'],
    ['BMPString', write.bmpString('M\u00fcller \u20ac'), 'M\u00fcller \u20ac'],
    ['UniversalString', write.element(0x1c, Buffer.from('0000004d0001f511', 'hex')), 'M\u{1f511}'],
    ['PrintableString with what it may not hold', write.element(0x13, bytes('a*b@c')), 'a*b@c'],
    ['UTF8String that is none', write.element(0x0c, Uint8Array.of(0x61, 0xff)), 'a\ufffd'],
  ])('in a %s', async (_, name, expected) => {
    expect((await opened(made({ name }))).subject.commonName).toBe(expected);
  });

  test('of more parts than any other structure has', async () => {
    const unit = write.setOf(write.sequence(write.oid('2.5.4.11'), write.utf8String('unit')));
    const certificate = readWhole(made({}));
    const [tbs, ...rest] = children(certificate);
    const fields = children(tbs ?? certificate).map(({ whole }) => whole);
    fields[2] = write.sequence(...Array.from({ length: 30 }, () => unit));
    const der = write.sequence(write.sequence(...fields), ...rest.map(({ whole }) => whole));
    expect((await opened(der)).issuer.rdns).toHaveLength(30);
  });
});

test('version 1 is version 1', async () => {
  expect((await opened(made({}))).version).toBe(1);
});

describe('extensions', () => {
  const extension = (id: string, value: Uint8Array, critical = false): Uint8Array =>
    write.sequence(write.oid(id), ...(critical ? [write.boolean(true)] : []), write.octetString(value));
  const point = (...names: readonly Uint8Array[]): Uint8Array =>
    write.sequence(write.context(0, write.context(0, ...names)));

  test('decoded when asked for, or listed by identifier', async () => {
    const uri = write.element(0x86, bytes('http://crl.example/1'));
    const dns = write.element(0x82, bytes('crl.example'));
    const certificate = await opened(
      made({
        extensions: [
          extension(oid.crlDistributionPoints, write.sequence(point(uri, dns), write.sequence())),
          extension(oid.qcStatements, write.sequence(write.sequence(write.oid('0.4.0.1862.1.1')))),
          extension(oid.sctList, write.octetString(new Uint8Array(2))),
          extension('1.2.3.4', write.nullValue(), true),
          extension('1.2.3.5', write.nullValue()),
        ],
      }),
    );
    expect(certificate.crlDistributionPoints).toEqual(['http://crl.example/1']);
    expect(certificate.qcStatements).toEqual(['0.4.0.1862.1.1']);
    expect(certificate.hasSctList).toBe(true);
    expect(certificate.isPrecertificate).toBe(false);
    expect(certificate.unknownExtensions).toEqual([
      { oid: '1.2.3.4', critical: true },
      { oid: '1.2.3.5', critical: false },
    ]);
  });

  test('a precertificate is told by its poison', async () => {
    const certificate = await opened(made({ extensions: [extension(oid.ctPoison, write.nullValue(), true)] }));
    expect(certificate.isPrecertificate).toBe(true);
    expect(certificate.unknownExtensions).toEqual([]);
    expect((await opened(made({}))).crlDistributionPoints).toBeNull();
  });
});

describe('lengths that are BER and not DER', () => {
  const { der } = rsa.certificate;
  const { content } = readWhole(der);
  const longer = Uint8Array.from([0x30, 0x83, 0, content.length >> 8, content.length & 0xff, ...content]);
  const indefinite = Uint8Array.from([0x30, 0x80, ...content, 0, 0]);

  test.each([
    ['longer than needed', longer],
    ['indefinite', indefinite],
  ])('%s: read, said, and left as it is', async (_, loose) => {
    const { items, unread } = await open(Buffer.from(writePem('CERTIFICATE', loose)));
    expect(unread).toEqual([]);
    expect(items).toMatchObject([{ repaired: ['ber'], content: { kind: 'certificate' } }]);
    const [item] = items;
    if (item?.content.kind === 'certificate')
      expect(Buffer.from(item.content.certificate.der)).toEqual(Buffer.from(loose));
    expect(looseLengthAt(readWhole(loose))).toBe(0);
  });

  test('inside, with the place', () => {
    const [first, ...rest] = children(readWhole(der)).map(({ whole }) => whole);
    const inner = readWhole(first ?? der).content;
    const loose = Uint8Array.from([0x30, 0x83, 0, inner.length >> 8, inner.length & 0xff, ...inner]);
    expect(looseLengthAt(readWhole(write.sequence(loose, ...rest)))).toBe(4);
    expect(looseLengthAt(readWhole(der))).toBeNull();
  });

  test('whatever one octet is turned into, it is told as in a file too large to be gone over at once', () => {
    const large = write.octetString(new Uint8Array(100_000));
    const around = write.sequence(der, large).length - der.length - large.length;
    const told = (encoded: Uint8Array): number | string | null => {
      const answer = attempt(() => looseLengthAt(readWhole(encoded)));
      return answer.ok ? answer.value : answer.failure.code;
    };
    for (let at = 4; at < der.length; at++) {
      for (const value of [0, 0x1f, 0x30, 0x7f, 0x80, 0x81, 0x82, 0x83, (der[at] ?? 0) + 1]) {
        const changed = der.with(at, value);
        const alone = told(changed);
        const inside = told(write.sequence(changed, large));
        expect(typeof alone === 'number' ? alone + around : alone, `${at}: ${value}`).toBe(inside);
      }
    }
  });
});

describe.runIf(requireTool('openssl'))('TRUSTED CERTIFICATE', () => {
  const file = join(freshFolder(), 'certificate');
  const trusted = (...options: readonly string[]): Buffer => {
    writeFileSync(file, writePem('CERTIFICATE', rsa.certificate.der));
    return runWell('openssl', ['x509', '-in', file, '-trustout', ...options]);
  };

  test('is the certificate, by the name that openssl keeps with it', async () => {
    const pem = trusted('-setalias', 'my name', '-addtrust', 'serverAuth', '-addreject', 'emailProtection');
    expect(pem.toString()).toContain('BEGIN TRUSTED CERTIFICATE');
    const { items, unread } = await open(pem);
    expect(unread).toEqual([]);
    expect(items).toMatchObject([
      { friendlyName: 'my name', repaired: [], content: { certificate: { sha256: rsa.certificate.sha256 } } },
    ]);
  });

  test('its settings can be told', () => {
    const pem = trusted('-setalias', 'a', '-addtrust', 'serverAuth', '-addreject', 'emailProtection');
    const block = Buffer.from(pem.toString().replaceAll(/-----.*-----|\s/g, ''), 'base64');
    const { der } = readCertificate(block);
    expect(readTrustSettings(block.subarray(der.length))).toEqual({
      trusted: ['1.3.6.1.5.5.7.3.1'],
      rejected: ['1.3.6.1.5.5.7.3.4'],
      alias: 'a',
      keyId: null,
    });
    expect(readTrustSettings(Uint8Array.of(0x30))).toBeNull();
    expect(readTrustSettings(write.sequence(write.octetString(Uint8Array.of(1, 255))))?.keyId).toBe('01ff');
  });

  test('without settings, and with something else behind it', async () => {
    expect((await open(trusted())).items).toMatchObject([{ friendlyName: null, repaired: [] }]);
    const more = Buffer.concat([rsa.certificate.der, Buffer.from('more')]);
    expect((await open(Buffer.from(writePem('CERTIFICATE', more)))).items).toMatchObject([
      { repaired: ['trailing-bytes'] },
    ]);
    expect(readFileSync(file, 'latin1')).toContain('BEGIN CERTIFICATE');
  });
});

test('a key with its curve in numbers is named from then on, and that is said', async () => {
  const explicit = runWell('openssl', [
    'ecparam',
    '-name',
    'prime256v1',
    '-param_enc',
    'explicit',
    '-genkey',
    '-noout',
  ]);
  const { items, unread } = await open(explicit);
  expect(unread).toEqual([]);
  expect(items).toMatchObject([{ repaired: ['curve-named'], content: { key: { public: { curve: 'P-256' } } } }]);
});
