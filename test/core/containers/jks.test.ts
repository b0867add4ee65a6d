/** Java's own keystore: what is written is read back, each key with its own password, and damage told. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concat, hex } from '#core/bytes.ts';
import { type JksContents, readJks } from '#core/containers/jks-read.ts';
import { isJks } from '#core/containers/jks-store.ts';
import { writeJks } from '#core/containers/jks-write.ts';
import { DIGEST_OCTETS, storeDigest } from '#core/containers/jks.ts';
import { toUtf16be } from '#core/der/text.ts';
import { u16, u32, u64 } from '#core/containers/java-stream.ts';
import * as oid from '#core/der/oids.ts';
import * as write from '#core/der/write.ts';
import { CostBudget } from '#core/limits.ts';
import { failureOf } from '#test/support/failures.ts';
import { ec, ed25519, rsa } from '#test/support/pairs.ts';

const TEXT = fc.string({ unit: 'binary', maxLength: 10 });
const PAIRS = fc.shuffledSubarray([rsa, ec, ed25519]);

function read(bytes: Uint8Array, ...passwords: string[]): Promise<JksContents> {
  return readJks(bytes, passwords, new CostBudget(1_000_000));
}

function kindsOf({ entries }: JksContents): string[] {
  return entries.map((entry) => (entry.kind === 'unread' ? entry.failure.code : entry.kind));
}

const file = writeJks(
  [
    { alias: 'Server', key: ec.key, chain: [ec.certificate.der, rsa.certificate.der] },
    { alias: 'root', certificate: rsa.certificate.der },
  ],
  'right',
);

test('any aliases, keys, chains and password come back', async () => {
  await fc.assert(
    fc.asyncProperty(TEXT, TEXT, PAIRS, PAIRS, async (password, name, keys, trusted) => {
      const chain = trusted.map(({ certificate }) => certificate.der);
      const written = writeJks(
        [
          ...keys.map(({ key }, i) => ({ alias: `${name}${i}`, key, chain })),
          ...chain.map((certificate, i) => ({ alias: `t${name}${i}`, certificate })),
        ],
        password,
        1_700_000_000_000,
      );
      const { entries, verified, trailing } = await read(written, 'wrong', password);
      expect({ verified, trailing }).toEqual({ verified: true, trailing: 0 });
      const found = entries.map((entry) => {
        if (entry.kind === 'private-key') return [entry.friendlyName, hex(entry.key.pkcs8)];
        return [entry.friendlyName, entry.kind === 'certificate' ? hex(entry.der) : entry.kind];
      });
      const alias = (text: string): string => text.toLowerCase();
      expect(found).toEqual([
        ...keys.flatMap(({ key }, i) => [
          [alias(`${name}${i}`), hex(key.pkcs8)],
          ...chain.map((der, at) => [at === 0 ? alias(`${name}${i}`) : null, hex(der)]),
        ]),
        ...chain.map((der, i) => [alias(`t${name}${i}`), hex(der)]),
      ]);
    }),
    { numRuns: 60 },
  );
});

describe('passwords', () => {
  test('without one the certificates are read, unverified, and the key stays locked', async () => {
    const opened = await read(file);
    expect(kindsOf(opened)).toEqual(['PASSWORD_NEEDED', 'certificate', 'certificate', 'certificate']);
    expect(opened.verified).toBe(false);
  });

  test('a wrong one is said to be wrong', async () => {
    const opened = await read(file, 'wrong', 'worse');
    expect(opened.entries[0]).toMatchObject({
      kind: 'unread',
      friendlyName: 'server',
      failure: { code: 'PASSWORD_WRONG', facts: { what: 'jks', tried: 2 } },
    });
    expect(opened).toMatchObject({ verified: false, usedPasswords: [] });
  });

  test.each([
    ['UTF-8 taken for Latin-1', Buffer.from('Schlüssel').toString('latin1')],
    ['CP850 taken for Latin-1', 'Schl\u0081ssel'],
    ['decomposed', 'Schlüssel'.normalize('NFD')],
  ])('one beyond ASCII, %s', async (_form, written) => {
    const store = writeJks([{ alias: 'a', key: ec.key, chain: [] }], written);
    const opened = await read(store, 'Schlüssel');
    expect(kindsOf(opened)).toEqual(['private-key']);
    expect(opened).toMatchObject({ verified: true, usedPasswords: ['Schlüssel'] });
  });

  test('the store may have one, and a key another', async () => {
    const body = file.subarray(0, -DIGEST_OCTETS);
    const store = concat([body, storeDigest(toUtf16be('of the store'), body)]);
    expect(kindsOf(await read(store, 'of the store'))[0]).toBe('PASSWORD_WRONG');
    const opened = await read(store, 'of the store', 'right');
    expect(kindsOf(opened)[0]).toBe('private-key');
    expect(opened).toMatchObject({ verified: true, usedPasswords: ['of the store', 'right'] });
  });
});

describe('damage', () => {
  test('of a store cut short the whole parts count, and what is missing is told', async () => {
    const opened = await read(file.subarray(0, -3), 'right');
    expect(kindsOf(opened)).toEqual(['private-key', 'certificate', 'certificate', 'certificate', 'DAMAGED']);
    expect(opened).toMatchObject({ verified: false, trailing: 0 });
    expect(opened.entries[4]).toMatchObject({
      failure: { code: 'DAMAGED', facts: { what: 'jks', damage: 'truncated', missing: 3 } },
    });
    const first = await read(file.subarray(0, 1700), 'right');
    expect(kindsOf(first)).toEqual(['private-key', 'certificate', 'certificate', 'DAMAGED']);
  });

  test('a store without one whole entry is damaged itself', async () => {
    const failure = await failureOf(() => read(file.subarray(0, 100), 'right'));
    expect(failure).toMatchObject({ code: 'DAMAGED', facts: { what: 'jks', damage: 'truncated' } });
  });

  test.each([
    ['a version not known', 7, 9],
    ['a tag not known', 15, 9],
    ['a secret key, which only JCEKS has', 15, 3],
  ])('%s', async (_what, at, octet) => {
    const changed = file.slice();
    changed[at] = octet;
    const failure = await failureOf(() => read(changed, 'right'));
    expect(failure).toMatchObject({ code: 'DAMAGED', facts: { damage: 'wrong-value' } });
  });

  test('a key that is no key costs only itself', async () => {
    const changed = file.slice();
    changed[Buffer.from(file).indexOf('060a2b', 'hex') + 5] = 0x7f;
    const opened = await read(changed, 'right');
    expect(kindsOf(opened)).toEqual(['ENCRYPTION_UNSUPPORTED', 'certificate', 'certificate', 'certificate']);
  });

  test('a key with less than a salt and a digest opens with no password', async () => {
    const envelope = write.sequence(write.algorithm(oid.jksKeyProtector), write.octetString(new Uint8Array(39)));
    const head = [u32(0xfeedfeed), u32(2), u32(1), u32(1), u16(1), Uint8Array.of(97), u64(0)];
    const body = concat([...head, u32(envelope.length), envelope, u32(0)]);
    const opened = await read(concat([body, storeDigest(toUtf16be('p'), body)]), 'p');
    expect(kindsOf(opened)).toEqual(['PASSWORD_WRONG']);
  });

  test('a changed octet leaves it unverified', async () => {
    const changed = file.slice();
    changed[changed.length - 30] = (changed[changed.length - 30] as number) ^ 1;
    expect(await read(changed, 'right')).toMatchObject({ verified: false });
  });

  test('trailing octets are told', async () => {
    expect(await read(concat([file, new Uint8Array(4)]), 'right')).toMatchObject({ verified: true, trailing: 4 });
  });
});

test('of entries with one alias, of which Java shows the last, the others are told', async () => {
  const twice = writeJks(
    [
      { alias: 'a', certificate: rsa.certificate.der },
      { alias: 'a', certificate: ec.certificate.der },
    ],
    'p',
  );
  expect((await read(twice, 'p')).entries).toMatchObject([
    { kind: 'unread', friendlyName: 'a', failure: { code: 'DAMAGED', facts: { damage: 'repeated-name' } } },
    { kind: 'certificate', friendlyName: 'a', der: ec.certificate.der },
  ]);
});

test('more derivation than there is budget for is refused', async () => {
  const failure = await failureOf(() => readJks(file, ['p'], new CostBudget(1)));
  expect(failure).toMatchObject({ code: 'TOO_COSTLY', facts: { what: 'jks' } });
});

test('a certificate on its own is there to be trusted, one behind a key is not', async () => {
  const { entries } = await read(file);
  expect(entries.map((entry) => entry.kind === 'certificate' && entry.isTrusted)).toEqual([false, false, false, true]);
});

test('a store is told by its first octets', () => {
  expect(isJks(Uint8Array.of(0xce, 0xce, 0xce, 0xce, 0, 0, 0, 2))).toBe(true);
  expect(isJks(file)).toBe(true);
  expect(isJks(ec.certificate.der)).toBe(false);
  expect(isJks(file.subarray(0, 3))).toBe(false);
});
