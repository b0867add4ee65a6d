/** Containers through the door of the core: what items they become, what stays locked, what is said of the rest. */
import { describe, expect, test } from 'vitest';
import { edwardsKeyParts } from '#core/keys/edwards.ts';
import { keyOf } from '#core/keys/private-key.ts';
import { CostBudget } from '#core/limits.ts';
import { concat } from '#core/bytes.ts';
import { writeJks } from '#core/containers/jks-write.ts';
import { pkcs12Locks } from '#core/containers/pkcs12-encryption.ts';
import { pkcs12Profile, writePkcs12 } from '#core/containers/pkcs12-write.ts';
import { writePkcs7 } from '#core/containers/pkcs7-write.ts';
import * as oid from '#core/der/oids.ts';
import { SET, UTC_TIME } from '#core/der/tag.ts';
import * as write from '#core/der/write.ts';
import type { Item } from '#core/item.ts';
import { writeEncryptedPkcs8 } from '#core/keys/encrypted-pkcs8.ts';
import { open } from '#core/open/open.ts';
import { bag, openPart, pfx } from '#test/core/containers/pfx-maker.ts';
import { ec, rsa } from '#test/support/pairs.ts';

/** Its public key is made by arithmetic that costs 60,000 steps. */
const curveKey = await keyOf(() => edwardsKeyParts(oid.ed448, new Uint8Array(57).fill(7), null));

const input = {
  keys: [{ ...ec.key, friendlyName: 'the key' }],
  certificates: [ec.certificate, rsa.certificate],
};
const file = await writePkcs12(input, 'right', pkcs12Profile('modern', { iterations: 2 }));

function told(items: readonly Item[]): string[] {
  return items.map(({ container, content, friendlyName }) => `${container} ${content.kind} ${friendlyName ?? '-'}`);
}

describe('PKCS#12', () => {
  test('tells which certificates it marks as trusted', async () => {
    const { der, publicKey } = rsa.certificate;
    const marked = { der, publicKey, isTrusted: true };
    const made = await writePkcs12({ keys: [], certificates: [ec.certificate, marked] }, '', pkcs12Profile('legacy'));
    expect((await open(made)).items).toMatchObject([{ isTrusted: false }, { isTrusted: true }]);
  });

  test('each lock is told on its own, also by a file that is not opened', async () => {
    const both = await writePkcs12(input, 'right', pkcs12Profile('legacy', { iterations: 2 }));
    expect(pkcs12Locks(both)).toMatchObject([{ cipher: 'RC2-40-CBC' }, { cipher: '3DES-CBC' }]);
  });

  test('keys that lie open are charged for their arithmetic all the same', async () => {
    const bags = Array.from({ length: 3 }, () => bag(oid.keyBag, curveKey.pkcs8));
    const budget = new CostBudget(100_000);
    const { items, unread } = await open(await pfx(null, openPart(...bags)), { budget });
    const closed = items.filter(({ content }) => content.kind === 'locked');
    expect(items.length - closed.length).toBeGreaterThan(0);
    expect([...unread, ...closed.map(({ content }) => content.kind === 'locked' && content.failure)]).toContainEqual(
      expect.objectContaining({ code: 'TOO_COSTLY' }),
    );
  });

  test('becomes its parts, with the password that opened it', async () => {
    const { items, unread, usedPasswords } = await open(file, { passwords: ['wrong', 'right'] });
    expect(told(items)).toEqual(['pkcs12 certificate -', 'pkcs12 certificate -', 'pkcs12 private-key the key']);
    expect({ unread, usedPasswords }).toEqual({ unread: [], usedPasswords: ['right'] });
    expect(items[0]?.encryption).toMatchObject({ scheme: 'PBES2', mac: 'HMAC-SHA256' });
  });

  test('without its password is one locked item that says how it is locked', async () => {
    const { items } = await open(file);
    expect(items).toMatchObject([
      {
        container: 'pkcs12',
        content: { kind: 'locked', inside: null, failure: { code: 'PASSWORD_NEEDED' } },
        encryption: { scheme: 'PBES2', cipher: 'AES-256-CBC', iterations: 2, mac: 'HMAC-SHA256' },
      },
    ]);
    expect((await open(file, { passwords: ['no'] })).items).toMatchObject([
      { content: { kind: 'locked', failure: { code: 'PASSWORD_WRONG', facts: { tried: 1 } } } },
    ]);
  });

  test('cut short is damaged, not locked', async () => {
    const { items, unread } = await open(file.subarray(0, -9), { passwords: ['right'] });
    expect(items).toEqual([]);
    expect(unread).toMatchObject([{ code: 'DAMAGED', facts: { what: 'pkcs12', damage: 'truncated', missing: 9 } }]);
  });

  test('tells secrets, revocation lists and what it does not know', async () => {
    const secret = write.sequence(write.oid('1.2.3'), write.context(0, write.octetString()));
    const made = await pfx('right', openPart(bag(oid.secretBag, secret), bag('1.2.3', write.nullValue())));
    const { items, unread } = await open(made, { passwords: ['right'] });
    expect(told(items)).toEqual(['pkcs12 secret -']);
    expect(unread).toEqual([{ code: 'NOT_RECOGNISED', facts: { seems: 'pkcs12-bag' } }]);
  });
});

test('PKCS#7 becomes its certificates', async () => {
  const { items } = await open(writePkcs7([ec.certificate.der, rsa.certificate.der]));
  expect(told(items)).toEqual(['pkcs7 certificate -', 'pkcs7 certificate -']);
});

test('the revocation lists of PKCS#7 come with its certificates', async () => {
  const algorithm = write.algorithm(oid.sha256WithRsa, write.nullValue());
  const thisUpdate = write.element(UTC_TIME, Buffer.from('300101000000Z'));
  const list = write.sequence(algorithm, write.sequence(), thisUpdate);
  const crl = write.sequence(list, algorithm, write.bitString(Uint8Array.of(1)));
  const none = write.element(SET);
  const signedData = write.sequence(
    write.integer(1),
    none,
    write.sequence(write.oid(oid.data)),
    write.context(0, ec.certificate.der),
    write.context(1, crl),
    none,
  );
  const { items, unread } = await open(write.sequence(write.oid(oid.signedData), write.context(0, signedData)));
  expect(unread).toEqual([]);
  expect(told(items)).toEqual(['pkcs7 certificate -', 'pkcs7 crl -']);
});

describe('encrypted PKCS#8', () => {
  const profile = { scheme: 'pbes2-aes256-scrypt', N: 16, r: 1, p: 1 } as const;

  test('is a key with its password, and locked without', async () => {
    const der = await writeEncryptedPkcs8(ec.key, 'right', profile);
    const { items, usedPasswords } = await open(der, { passwords: ['wrong', 'right'] });
    expect(items).toMatchObject([{ content: { kind: 'private-key' }, encryption: { kdf: 'scrypt', iterations: 16 } }]);
    expect(usedPasswords).toEqual(['right']);
    expect((await open(der)).items).toMatchObject([
      { content: { kind: 'locked', inside: 'private-key', failure: { code: 'PASSWORD_NEEDED' } } },
    ]);
  });

  test('under the empty password needs none', async () => {
    const { items, usedPasswords } = await open(await writeEncryptedPkcs8(ec.key, '', profile));
    expect(items).toMatchObject([{ content: { kind: 'private-key' } }]);
    expect(usedPasswords).toEqual([]);
  });
});

test('a Java keystore becomes its entries, those that stay locked among them', async () => {
  const store = writeJks([{ alias: 'a', key: ec.key, chain: [ec.certificate.der] }], 'right');
  const { items, usedPasswords } = await open(concat([store, new Uint8Array(3)]), { passwords: ['right'] });
  expect(told(items)).toEqual(['jks private-key a', 'jks certificate a']);
  expect(items[0]).toMatchObject({ encryption: { scheme: 'JKS' }, repaired: ['trailing-bytes'] });
  expect(usedPasswords).toEqual(['right']);
  expect(told((await open(store)).items)).toEqual(['jks locked a', 'jks certificate a']);
});

test.each([
  ['BKS, version 1', 1, 0x02],
  ['BKS, version 2', 2, 0x02],
  ['UBER', 1, 0xa3],
])('%s is told by its head', async (_name, version, next) => {
  const head = [0, 0, 0, version, 0, 0, 0, 20, ...Array.from({ length: 20 }, () => 7), 0, 0, 6, 0xc2, next];
  expect(await open(Uint8Array.from(head))).toMatchObject({
    items: [],
    unread: [{ code: 'NOT_RECOGNISED', facts: { seems: 'bks' } }],
  });
});
