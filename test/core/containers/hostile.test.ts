/** Whatever is done to a file's octets, a reader answers or refuses: it never throws anything else, and never hangs. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJks } from '#core/containers/jks-read.ts';
import { writeJks } from '#core/containers/jks-write.ts';
import { readPkcs12 } from '#core/containers/pkcs12-read.ts';
import { pkcs12Profile, writePkcs12 } from '#core/containers/pkcs12-write.ts';
import { readPkcs7 } from '#core/containers/pkcs7-read.ts';
import { writePkcs7 } from '#core/containers/pkcs7-write.ts';
import * as write from '#core/der/write.ts';
import { CostBudget } from '#core/limits.ts';
import { attemptAsync } from '#core/refusal.ts';
import { ec } from '#test/support/pairs.ts';
import { certBag, lockedPart, openPart, pfx, shroudedKeyBag } from './pfx-maker.ts';

const RUNS = 800;
const der = ec.certificate.der;
const bags = [certBag(der), await shroudedKeyBag(ec.key.pkcs8, 'p')];

const files: readonly (readonly [string, Uint8Array, (bytes: Uint8Array) => unknown])[] = [
  ['pkcs12 with a MAC', await pfx('p', openPart(...bags)), (bytes) => readPkcs12(bytes, ['p'], new CostBudget(10_000))],
  [
    'pkcs12 without a MAC',
    await pfx(null, await lockedPart('p', write.sequence(...bags)), openPart(...bags)),
    (bytes) => readPkcs12(bytes, ['p'], new CostBudget(10_000)),
  ],
  [
    'pkcs12 as old tools wrote it',
    await writePkcs12(
      { keys: [ec.key], certificates: [ec.certificate] },
      'p',
      pkcs12Profile('legacy', { iterations: 2 }),
    ),
    (bytes) => readPkcs12(bytes, ['p'], new CostBudget(10_000)),
  ],
  [
    'pkcs12 with PBMAC1',
    await writePkcs12(
      { keys: [ec.key], certificates: [ec.certificate] },
      'p',
      pkcs12Profile('modern', { iterations: 2, pbmac1: true }),
    ),
    (bytes) => readPkcs12(bytes, ['p'], new CostBudget(10_000)),
  ],
  ['pkcs7', writePkcs7([der, der]), readPkcs7],
  [
    'jks',
    writeJks([{ alias: 'a', key: ec.key, chain: [der] }], 'p'),
    (bytes) => readJks(bytes, ['p'], new CostBudget(10_000)),
  ],
];

test.each(files)('%s', async (_name, file, read) => {
  const change = fc.record({ at: fc.nat(file.length - 1), octet: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 4 }), fc.option(fc.nat(file.length)), async (changes, end) => {
      const bytes = file.slice();
      for (const { at, octet } of changes) bytes[at] = octet;
      const answered = await attemptAsync(async () => read(bytes.subarray(0, end ?? undefined)));
      expect(typeof answered.ok).toBe('boolean');
    }),
    { numRuns: RUNS },
  );
});
