/** The guard is worth what it refuses: uses that Node accepts and Electron does not, or the other way round. */
import crypto from 'node:crypto';
import forge from 'node-forge';
import { describe, expect, test } from 'vitest';
import { realCrypto, takeViolations } from './crypto-guard.ts';

const BYTES = new Uint8Array(32);
const IV = new Uint8Array(16);

const pair = realCrypto.generateKeyPairSync('rsa', { modulusLength: 2048 });
const pss = realCrypto.generateKeyPairSync('rsa-pss', { modulusLength: 2048 });
const secp256k1 = realCrypto.generateKeyPairSync('ec', { namedCurve: 'secp256k1' });
const explicit = realCrypto.generateKeyPairSync('ec', { namedCurve: 'P-256', paramEncoding: 'explicit' });
const ed448 = realCrypto.generateKeyPairSync('ed448');
const ed25519 = realCrypto.generateKeyPairSync('ed25519');

const pkcs8 = (key: crypto.KeyObject) =>
  ({ key: key.export({ format: 'der', type: 'pkcs8' }), format: 'der', type: 'pkcs8' }) as const;
const spki = (key: crypto.KeyObject) =>
  ({ key: key.export({ format: 'der', type: 'spki' }), format: 'der', type: 'spki' }) as const;
const pem = pair.privateKey.export({ format: 'pem', type: 'pkcs8' });
const locked = pair.privateKey.export({ format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'x' });
const trailing = (der: Uint8Array) =>
  ({ key: Buffer.concat([der, Buffer.of(0)]), format: 'der', type: 'pkcs8' }) as const;

const FORBIDDEN: Readonly<Record<string, () => unknown>> = {
  "createHash('sha3-256')": () => crypto.createHash('sha3-256'),
  "createHash('ripemd160')": () => crypto.createHash('ripemd160'),
  "createHash('SHA256'), another spelling": () => crypto.createHash('SHA256'),
  "createHash('shake256', options)": () => crypto.createHash('shake256', { outputLength: 8 }),
  "createHmac('sha3-256')": () => crypto.createHmac('sha3-256', BYTES),
  "pbkdf2Sync with 'sha512-224'": () => crypto.pbkdf2Sync(BYTES, BYTES, 1, 8, 'sha512-224'),
  hkdfSync: () => crypto.hkdfSync('sha256', BYTES, BYTES, BYTES, 8),
  "createDecipheriv('rc2-cbc')": () => crypto.createDecipheriv('rc2-cbc', BYTES.subarray(16), IV.subarray(8)),
  "createDecipheriv('des-cbc')": () => crypto.createDecipheriv('des-cbc', BYTES.subarray(24), IV.subarray(8)),
  "createCipheriv('chacha20-poly1305')": () =>
    crypto.createCipheriv('chacha20-poly1305', BYTES, IV.subarray(4), { authTagLength: 16 }),
  "createCipheriv('camellia-256-cbc')": () => crypto.createCipheriv('camellia-256-cbc', BYTES, IV),
  'createPrivateKey(PEM)': () => crypto.createPrivateKey(pem),
  'createPrivateKey(PEM, passphrase)': () => crypto.createPrivateKey({ key: locked, passphrase: 'x' }),
  'createPrivateKey of an encrypted DER': () => crypto.createPrivateKey({ ...pkcs8(pair.privateKey), passphrase: 'x' }),
  'createPrivateKey of PKCS#1': () =>
    crypto.createPrivateKey({
      key: pair.privateKey.export({ format: 'der', type: 'pkcs1' }),
      format: 'der',
      type: 'pkcs1',
    }),
  'createPrivateKey of an RSA-PSS PKCS#8': () => crypto.createPrivateKey(pkcs8(pss.privateKey)),
  'createPrivateKey of secp256k1': () => crypto.createPrivateKey(pkcs8(secp256k1.privateKey)),
  'createPrivateKey of explicit curve parameters': () => crypto.createPrivateKey(pkcs8(explicit.privateKey)),
  'createPrivateKey of Ed448': () => crypto.createPrivateKey(pkcs8(ed448.privateKey)),
  'createPrivateKey with an octet after it': () => crypto.createPrivateKey(trailing(pkcs8(ed25519.privateKey).key)),
  'createPublicKey of an RSA-PSS SPKI': () => crypto.createPublicKey(spki(pss.publicKey)),
  'createPublicKey of PEM': () => crypto.createPublicKey(pem),
  'verify with an RSA-PSS key': () => crypto.verify('sha256', BYTES, spki(pss.publicKey), BYTES),
  "verify with 'RSA-SHA256', another spelling": () => crypto.verify('RSA-SHA256', BYTES, spki(pair.publicKey), BYTES),
  'verify with an IEEE P1363 signature': () =>
    crypto.verify('sha256', BYTES, { ...spki(pair.publicKey), dsaEncoding: 'ieee-p1363' }, BYTES),
  "sign with 'sha3-256'": () => crypto.sign('sha3-256', BYTES, pkcs8(pair.privateKey)),
  'export of an encrypted key': () =>
    crypto
      .createPrivateKey(pkcs8(pair.privateKey))
      .export({ format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'x' }),
  "createECDH('secp256k1')": () => crypto.createECDH('secp256k1'),
  "createECDH('brainpoolP256r1')": () => crypto.createECDH('brainpoolP256r1'),
  "ECDH.convertKey for 'secp256k1'": () => crypto.ECDH.convertKey(BYTES, 'secp256k1'),
  'new X509Certificate': () => new crypto.X509Certificate(BYTES),
  'generateKeyPairSync of Ed448': () => crypto.generateKeyPairSync('ed448'),
  'generateKeyPair of Ed448': () => {
    crypto.generateKeyPair('ed448', {}, () => {});
  },
  createDiffieHellman: () => crypto.createDiffieHellman(512),
  publicDecrypt: () => crypto.publicDecrypt(pem, BYTES),
  'webcrypto.subtle': () => crypto.webcrypto.subtle.digest('SHA-256', BYTES),
  'a dependency that asks for more': () => forge.pkcs5.pbkdf2('password', 'salt', 1, 8, 'sha3-256' as 'sha512'),
};

test.each(Object.entries(FORBIDDEN))('%s is refused', (_name, use) => {
  expect(use).toThrow(/^crypto\./);
  expect(takeViolations()).toHaveLength(1);
});

test('a refusal that the code under test catches is still counted', () => {
  expect(() => {
    try {
      crypto.createHash('sha3-256');
    } catch {
      // As a reader that takes every throw for a damaged file would.
    }
  }).not.toThrow();
  expect(takeViolations()).toEqual(['crypto.createHash: sha3-256 is not on the list']);
});

describe('what both libraries have works as before', () => {
  test('digests and derivation', () => {
    expect(crypto.createHash('sha512-256').update('').digest()).toHaveLength(32);
    expect(crypto.pbkdf2Sync('a', 'b', 1, 8, 'sha1')).toEqual(realCrypto.pbkdf2Sync('a', 'b', 1, 8, 'sha1'));
    expect(crypto.scryptSync('a', 'b', 8, { N: 16, r: 1, p: 1, maxmem: 1 << 20 })).toHaveLength(8);
  });

  test('ciphers', () => {
    const state = crypto.createCipheriv('aes-256-gcm', BYTES, IV);
    expect(state.update('a')).toHaveLength(1);
  });

  test('signatures with minimal keys, PSS as padding', () => {
    const padding = { padding: crypto.constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
    const signature = crypto.sign('sha256', BYTES, { ...pkcs8(pair.privateKey), ...padding });
    expect(crypto.verify('sha256', BYTES, { ...spki(pair.publicKey), ...padding }, signature)).toBe(true);
    const edSignature = crypto.sign(null, BYTES, pkcs8(ed25519.privateKey));
    expect(crypto.verify(null, BYTES, spki(ed25519.publicKey), edSignature)).toBe(true);
  });

  test('a public key from a private one', () => {
    const key = crypto.createPublicKey(crypto.createPrivateKey(pkcs8(ed25519.privateKey)));
    expect(key.export({ format: 'der', type: 'spki' })).toEqual(spki(ed25519.publicKey).key);
  });
});
