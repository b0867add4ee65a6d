/** JCEKS: the frame of JKS, keys under PBEWithMD5AndTripleDES, and secret keys between them. */
import { expect, test } from 'vitest';
import { concat, hex } from '#core/bytes.ts';
import { u16, u32, u64 } from '#core/containers/java-stream.ts';
import { readJks } from '#core/containers/jks-read.ts';
import { storeDigest } from '#core/containers/jks.ts';
import { hash } from '#core/crypto/nodecrypto.ts';
import { jcePbeKey } from '#core/crypto/pbkdf1.ts';
import * as oid from '#core/der/oids.ts';
import { toUtf16be } from '#core/der/text.ts';
import * as write from '#core/der/write.ts';
import { CostBudget } from '#core/limits.ts';
import { tripleDesCbc } from '#core/pbe/cipher.ts';
import { ec } from '#test/support/pairs.ts';

const CERTIFICATE = concat([u16(5), Buffer.from('X.509'), u32(ec.certificate.der.length), ec.certificate.der]);

function entry(tag: number, alias: string, ...rest: Uint8Array[]): Uint8Array {
  return concat([u32(tag), u16(alias.length), Buffer.from(alias), u64(0), ...rest]);
}

async function keyEntry(alias: string, password: string): Promise<Uint8Array> {
  const salt = Buffer.from('saltpepr');
  const derived = jcePbeKey(Buffer.from(password), salt, 3);
  const encrypted = await tripleDesCbc.encrypt(derived.subarray(0, 24), derived.subarray(24), ec.key.pkcs8);
  const parameters = write.sequence(write.octetString(salt), write.integer(3));
  const envelope = write.sequence(write.algorithm(oid.jcePbeMd5TripleDes, parameters), write.octetString(encrypted));
  return entry(1, alias, u32(envelope.length), envelope, u32(1), CERTIFICATE);
}

/** A serialized null, the shortest secret. */
const secret = (alias: string): Uint8Array => entry(3, alias, u32(0xaced0005), Uint8Array.of(0x70));

function store(password: string, ...entries: Uint8Array[]): Uint8Array {
  const body = concat([u32(0xcececece), u32(2), u32(entries.length), ...entries]);
  return concat([body, storeDigest(toUtf16be(password), body)]);
}

test('keys, certificates and secrets, each by its name', async () => {
  const file = store('s', secret('a'), await keyEntry('b', 'k'), secret('c'), entry(2, 'd', CERTIFICATE));
  const opened = await readJks(file, ['s', 'k'], new CostBudget(100_000));
  expect(opened).toMatchObject({ format: 'jceks', verified: true, usedPasswords: ['s', 'k'] });
  expect(opened.entries.map(({ kind, friendlyName }) => `${kind} ${friendlyName}`)).toEqual([
    'secret a',
    'private-key b',
    'certificate b',
    'secret c',
    'certificate d',
  ]);
  const locked = await readJks(file, [], new CostBudget(100_000));
  expect(locked.entries[1]).toMatchObject({ kind: 'unread', failure: { code: 'PASSWORD_NEEDED' } });
});

test('a secret that can not be stepped over takes what follows with it, and no more', async () => {
  const strange = entry(3, 'x', u32(0xaced0005), Uint8Array.of(0x60));
  const file = store('s', entry(2, 'd', CERTIFICATE), strange, secret('a'));
  const { entries, verified } = await readJks(file, ['s'], new CostBudget(100_000));
  expect(verified).toBe(false);
  expect(entries).toMatchObject([
    { kind: 'certificate', friendlyName: 'd' },
    { kind: 'unread', failure: { code: 'DAMAGED', facts: { what: 'jks', damage: 'wrong-value' } } },
  ]);
});

test('version 1 does not name the type of a certificate', async () => {
  const bare = entry(2, 'd', CERTIFICATE.subarray(7));
  const body = concat([u32(0xcececece), u32(1), u32(1), bare]);
  const { entries } = await readJks(concat([body, storeDigest(toUtf16be(''), body)]), [], new CostBudget(100_000));
  expect(entries).toMatchObject([{ kind: 'certificate', der: ec.certificate.der }]);
});

test('two like halves of the salt are told apart as Java does it', () => {
  const turned = (half: Uint8Array, password: Uint8Array): Uint8Array => hash('md5', half, password);
  const password = Buffer.from('p');
  const derived = jcePbeKey(password, Uint8Array.of(1, 2, 3, 4, 1, 2, 3, 4), 1);
  expect(hex(derived)).toBe(
    hex(concat([turned(Uint8Array.of(4, 1, 2, 4), password), turned(Uint8Array.of(1, 2, 3, 4), password)])),
  );
});
