/** Password-based encryption through its two doors: what one writes the other opens, and what is refused. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as write from '#core/der/write.ts';
import { CostBudget } from '#core/limits.ts';
import { encryptWith, type PbeProfile } from '#core/pbe/encrypt.ts';
import { decryptWith } from '#core/pbe/scheme.ts';
import { failureOf } from '#test/support/failures.ts';
import { schemeOf } from './locks.ts';

const PROFILES: readonly PbeProfile[] = [
  { scheme: 'pbes2-aes256', prf: 'sha256', iterations: 3 },
  { scheme: 'pbes2-aes256-scrypt', N: 2, r: 1, p: 1 },
  { scheme: 'pbe-sha1-3des', iterations: 3 },
  { scheme: 'pbe-sha1-rc2-40', iterations: 3 },
];
const PASSWORD = fc.string({ unit: 'binary', maxLength: 12 });
const PLENTY = 1_000_000;

describe.each(PROFILES)('$scheme', (profile) => {
  test('opens with the password it was made with', async () => {
    await fc.assert(
      fc.asyncProperty(PASSWORD, fc.uint8Array({ maxLength: 60 }), async (password, content) => {
        const data = write.sequence(write.octetString(content));
        const { algorithm, encrypted } = await encryptWith(profile, password, data);
        const opened = await decryptWith(schemeOf(algorithm), password, encrypted, new CostBudget(PLENTY), 'pkcs12');
        expect(opened).toEqual(data);
      }),
      { numRuns: 50 },
    );
  });

  test('does not open with another', async () => {
    const { algorithm, encrypted } = await encryptWith(profile, 'right', write.sequence(write.integer(5)));
    for (let i = 0; i < 50; i++) {
      const budget = new CostBudget(PLENTY);
      expect(await decryptWith(schemeOf(algorithm), `wrong ${i}`, encrypted, budget, 'pkcs12')).toBeNull();
    }
  });

  test('costs what it says, and nothing when there is too little', async () => {
    const { algorithm, encrypted } = await encryptWith(profile, 'right', write.sequence());
    const cost = schemeOf(algorithm).cost(encrypted.length);
    const budget = new CostBudget(cost + 1);
    await decryptWith(schemeOf(algorithm), 'right', encrypted, budget, 'pkcs12');
    expect(budget.left).toBe(1);
    const failure = await failureOf(() => decryptWith(schemeOf(algorithm), 'right', encrypted, budget, 'pkcs12'));
    expect(failure).toMatchObject({ code: 'TOO_COSTLY', facts: { what: 'pkcs12', cost, budget: 1 } });
    expect(budget.left).toBe(1);
  });
});

test.each([
  ['1.2.840.113533.7.66.12', 'PBE-MD5-CAST5-CBC'],
  ['1.2.410.200004.1.15', 'PBE-SHA1-SEED-CBC'],
  ['1.2.3.4', '1.2.3.4'],
])('%s is refused as %s', async (dotted, algorithm) => {
  const failure = await failureOf(() => schemeOf(write.algorithm(dotted)));
  expect(failure).toMatchObject({ code: 'ENCRYPTION_UNSUPPORTED', facts: { algorithm } });
});

test.each(['1.2.840.113549.1.5.3', '1.2.840.113549.1.12.1.3', '1.3.6.1.4.1.42.2.19.1'])(
  '%s without its salt and count, or with none to count, is damaged',
  async (dotted) => {
    expect(await failureOf(() => schemeOf(write.algorithm(dotted)))).toMatchObject({
      code: 'DAMAGED',
      facts: { damage: 'missing-field' },
    });
    for (const iterations of [0, 2 ** 31]) {
      const parameters = write.sequence(write.octetString(new Uint8Array(8)), write.integer(iterations));
      expect(await failureOf(() => schemeOf(write.algorithm(dotted, parameters)))).toMatchObject({
        code: 'DAMAGED',
        facts: { damage: 'wrong-value' },
      });
    }
  },
);

test("a salt of Java's own scheme has 8 octets", async () => {
  const parameters = write.sequence(write.octetString(new Uint8Array(9)), write.integer(1));
  const failure = await failureOf(() => schemeOf(write.algorithm('1.3.6.1.4.1.42.2.19.1', parameters)));
  expect(failure).toMatchObject({ code: 'DAMAGED', facts: { damage: 'wrong-length' } });
});
