/** node-forge's opinion: it agrees only with what it has read itself, and says nothing where it can't read. */
import { expect, test } from 'vitest';
import { forgeOpinion } from '#core/crypto/second-opinion.ts';
import { pkcs12Profile, writePkcs12 } from '#core/containers/pkcs12-write.ts';
import { writeEncryptedPkcs8 } from '#core/keys/encrypted-pkcs8.ts';
import { toPkcs1 } from '#core/keys/write-key.ts';
import { writePem } from '#core/text/pem.ts';
import { ec, type Pair, rsa } from '#test/support/pairs.ts';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const planned = ({ key, certificate }: Pair) => ({ certificates: [certificate.der], keys: [key.public.spki] });
const pfx = (pair: Pair, password: string, profile: 'compatible' | 'legacy' = 'compatible') =>
  writePkcs12({ keys: [pair.key], certificates: [pair.certificate] }, password, pkcs12Profile(profile));

test('it agrees with a PFX and with PEM in every wrapping of an RSA key', async () => {
  expect(forgeOpinion(await pfx(rsa, 'secret'), 'secret', planned(rsa))).toBe('agrees');
  expect(forgeOpinion(await pfx(rsa, 'secret', 'legacy'), 'secret', planned(rsa))).toBe('agrees');
  const certificate = writePem('CERTIFICATE', rsa.certificate.der);
  const locked = await writeEncryptedPkcs8(rsa.key, 'secret', {
    scheme: 'pbes2-aes256',
    prf: 'sha256',
    iterations: 10,
  });
  for (const key of [
    writePem('PRIVATE KEY', rsa.key.pkcs8),
    writePem('RSA PRIVATE KEY', toPkcs1(rsa.key) ?? new Uint8Array()),
    writePem('ENCRYPTED PRIVATE KEY', locked),
  ]) {
    expect(forgeOpinion(text(certificate + key), 'secret', planned(rsa))).toBe('agrees');
  }
});

test('it differs where a certificate is lacking, is another, or is there twice', async () => {
  const certificate = writePem('CERTIFICATE', rsa.certificate.der);
  const none = { certificates: [], keys: [] };
  expect(forgeOpinion(text(certificate), null, none)).toBe('differs');
  const other = { certificates: [ec.certificate.der], keys: [] };
  expect(forgeOpinion(text(certificate), null, other)).toBe('differs');
  expect(forgeOpinion(text(certificate + certificate), null, { ...none, certificates: [rsa.certificate.der] })).toBe(
    'differs',
  );
  expect(forgeOpinion(await pfx(rsa, 'secret'), 'secret', { ...planned(rsa), certificates: [] })).toBe('differs');
});

test('it is silent about what it can not read: another kind of key, another password, nonsense', async () => {
  expect(forgeOpinion(await pfx(ec, 'secret'), 'secret', planned(ec))).toBe('silent');
  expect(forgeOpinion(await pfx(rsa, 'secret'), 'other', planned(rsa))).toBe('silent');
  expect(forgeOpinion(text('0nonsense'), null, planned(rsa))).toBe('silent');
});
