/** Known answers for RFC 7292 B.2: "smeg" and "queeg" are the PKCS #12 test values that Bouncy Castle publishes. */
import { expect, test } from 'vitest';
import { hex } from '#core/bytes.ts';
import { nodeDigest } from '#core/crypto/digest.ts';
import { FOR_IV, FOR_KEY, FOR_MAC, pkcs12Kdf, pkcs12KdfCost } from '#core/crypto/pkcs12-kdf.ts';
import { bmpPassword } from '#core/pbe/password.ts';

test.each([
  [FOR_KEY, 'smeg', '0a58cf64530d823f', 1, '8aaae6297b6cb04642ab5b077851284eb7128f1a2a7fbca3'],
  [FOR_IV, 'smeg', '0a58cf64530d823f', 1, '79993dfe048d3b76'],
  [FOR_KEY, 'smeg', '642b99ab44fb4b1f', 1, 'f3a95fec48d7711e985cfe67908c5ab79fa3d7c5caa5d966'],
  [FOR_IV, 'smeg', '642b99ab44fb4b1f', 1, 'c0a38d64a79bea1d'],
  [FOR_MAC, 'smeg', '3d83c0e4546ac140', 1, '8d967d88f6caa9d714800ab3d48051d63f73a312'],
  [FOR_KEY, 'queeg', '05dec959acff72f7', 1000, 'ed2034e36328830ff09df1e1a07dd357185dac0d4f9eb3d4'],
  [FOR_IV, 'queeg', '05dec959acff72f7', 1000, '11dedad7758d4860'],
  [FOR_KEY, 'queeg', '1682c0fc5b3f7ec5', 1000, '483dd6e919d7de2e8e648ba8f862f3fbfbdc2bcb2c02957f'],
  [FOR_IV, 'queeg', '1682c0fc5b3f7ec5', 1000, '9d461d1b00355c50'],
  [FOR_MAC, 'queeg', '263216fcc2fab31c', 1000, '5ec4c7a80df652294c3925b6489a7ab857c83476'],
] as const)('SHA-1, purpose %i, %s, salt %s, %i iterations', async (purpose, password, salt, iterations, expected) => {
  const octets = expected.length / 2;
  const derived = await pkcs12Kdf(
    nodeDigest('sha1'),
    purpose,
    bmpPassword(password),
    Buffer.from(salt, 'hex'),
    iterations,
    octets,
  );
  expect(hex(derived)).toBe(expected);
});

test('the null password and the empty one are two', async () => {
  const salt = new Uint8Array(8);
  const derive = async (password: Uint8Array): Promise<string> =>
    hex(await pkcs12Kdf(nodeDigest('sha256'), FOR_MAC, password, salt, 3, 32));
  expect(await derive(new Uint8Array(0))).not.toBe(await derive(bmpPassword('')));
});

test('costs grow with iterations, with the digests needed, and with the slower hashes', () => {
  expect(pkcs12KdfCost('sha1', 1000, 20)).toBe(1000);
  expect(pkcs12KdfCost('sha1', 1000, 24)).toBe(2000);
  expect(pkcs12KdfCost('sha512', 1000, 64)).toBe(6000);
});
