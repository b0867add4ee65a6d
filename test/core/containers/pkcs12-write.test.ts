/** What is written is read back the same, whatever it is called and however it is locked. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hex } from '#core/bytes.ts';
import { readPkcs12 } from '#core/containers/pkcs12-read.ts';
import { type PfxProfile, pkcs12Profile, writePkcs12 } from '#core/containers/pkcs12-write.ts';
import { hash } from '#core/crypto/nodecrypto.ts';
import { CostBudget } from '#core/limits.ts';
import { ec, ed25519, type Pair, rsa } from '#test/support/pairs.ts';

const PROFILES: readonly PfxProfile[] = (['modern', 'compatible', 'legacy'] as const).flatMap((name) => [
  pkcs12Profile(name, { iterations: 2 }),
  pkcs12Profile(name, { iterations: 1, pbmac1: true }),
]);

/** Half a surrogate pair is no character: UTF-8 can't carry it, so no password is made of it. */
const TEXT = fc.string({ unit: 'binary', maxLength: 10 });
const NAME = fc.option(TEXT);
const PAIRS = fc.shuffledSubarray([rsa, ec, ed25519], { minLength: 1 });

test('the profiles are those of the contract', () => {
  const legacy = { scheme: 'pbe-sha1-3des', iterations: 2048 };
  const modern = { scheme: 'pbes2-aes256', prf: 'sha256', iterations: 100_000 };
  const sha1 = { kdf: 'pkcs12', hash: 'sha1', iterations: 2048 };
  const sha256 = { kdf: 'pkcs12', hash: 'sha256', iterations: 100_000 };
  expect(pkcs12Profile('modern')).toEqual({ certificates: modern, keys: modern, mac: sha256 });
  expect(pkcs12Profile('compatible')).toEqual({ certificates: legacy, keys: legacy, mac: sha1 });
  expect(pkcs12Profile('legacy')).toEqual({
    certificates: { scheme: 'pbe-sha1-rc2-40', iterations: 2048 },
    keys: legacy,
    mac: sha1,
  });
});

describe.each(PROFILES)('with $keys.scheme, $certificates.scheme and the MAC under $mac.kdf', (profile) => {
  test('any keys, certificates, names and password come back', async () => {
    await fc.assert(
      fc.asyncProperty(PAIRS, PAIRS, NAME, NAME, TEXT, async (keys, certificates, keyName, name, password) => {
        const input = {
          keys: keys.map(({ key }) => ({ ...key, friendlyName: keyName })),
          certificates: certificates.map(({ certificate: { der, publicKey } }) => ({
            der,
            publicKey,
            friendlyName: name,
          })),
        };
        const written = await writePkcs12(input, password, profile);
        const { entries, trailing } = await readPkcs12(written, [password], new CostBudget(100_000));
        expect(trailing).toBe(0);
        const foundKeys = entries.flatMap((entry) => (entry.kind === 'private-key' ? [entry] : []));
        expect(foundKeys.map(({ key }) => hex(key.pkcs8))).toEqual(keys.map(({ key }) => hex(key.pkcs8)));
        const found = entries.flatMap((entry) => (entry.kind === 'certificate' ? [entry] : []));
        expect(new Set(found.map(({ der }) => hex(der)))).toEqual(new Set(ders(certificates)));
        expect(foundKeys.every(({ friendlyName }) => friendlyName === keyName)).toBe(true);
        expect(found.every(({ friendlyName }) => friendlyName === name)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

function ders(pairs: readonly Pair[]): string[] {
  return pairs.map(({ certificate }) => hex(certificate.der));
}

test('leaves come first, linked to their keys by the SHA-1 of the certificate', async () => {
  const [profile] = PROFILES as [PfxProfile];
  const input = { keys: [ec.key], certificates: [rsa.certificate, ed25519.certificate, ec.certificate] };
  const { entries } = await readPkcs12(await writePkcs12(input, 'p', profile), ['p'], new CostBudget(1000));
  const leafId = hex(hash('sha1', ec.certificate.der));
  expect(entries).toMatchObject([
    { kind: 'certificate', der: ec.certificate.der, localKeyId: leafId, friendlyName: null },
    { kind: 'certificate', der: rsa.certificate.der, localKeyId: null },
    { kind: 'certificate', der: ed25519.certificate.der, localKeyId: null },
    { kind: 'private-key', localKeyId: leafId },
  ]);
});

test('no file holds a salt twice', async () => {
  const [profile] = PROFILES as [PfxProfile];
  const input = { keys: [ec.key, rsa.key], certificates: [rsa.certificate] };
  const text = hex(await writePkcs12(input, 'p', profile));
  // A 16-octet OCTET STRING: three salts and three IVs of PBES2, and the salt of the MAC.
  const strings = [...text.matchAll(/0410([0-9a-f]{32})/g)].map(([, octets]) => octets);
  expect(strings.length).toBeGreaterThanOrEqual(7);
  expect(new Set(strings).size).toBe(strings.length);
});
