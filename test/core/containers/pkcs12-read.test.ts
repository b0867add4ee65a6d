/** The shapes PKCS#12 files come in, and what is wrong with some. */
import { describe, expect, test } from 'vitest';
import { concat } from '#core/bytes.ts';
import { writeMacData } from '#core/containers/mac-data.ts';
import { type Pkcs12Contents, readPkcs12 } from '#core/containers/pkcs12-read.ts';
import * as oid from '#core/der/oids.ts';
import { constructed, context, OCTET_STRING, SEQUENCE } from '#core/der/tag.ts';
import * as write from '#core/der/write.ts';
import { CostBudget } from '#core/limits.ts';
import { failureOf } from '#test/support/failures.ts';
import { ec, rsa } from '#test/support/pairs.ts';
import { attribute, bag, certBag, indefinite, lockedPart, openPart, pfx, pfxOf } from './pfx-maker.ts';

function read(der: Uint8Array): Promise<Pkcs12Contents> {
  return readPkcs12(der, ['p'], new CostBudget(1_000_000));
}

async function entriesOf(...bags: Uint8Array[]): Promise<Pkcs12Contents['entries']> {
  return (await read(await pfx('p', openPart(...bags)))).entries;
}

const one = certBag(ec.certificate.der);

describe('bags', () => {
  test('a bare key', async () => {
    const [entry] = await entriesOf(bag(oid.keyBag, rsa.key.pkcs8));
    expect(entry).toMatchObject({ kind: 'private-key', encryption: null });
    expect(entry?.kind === 'private-key' && entry.key.public.identity).toBe(rsa.key.public.identity);
  });

  test('a revocation list and a secret', async () => {
    const crl = write.sequence(write.oid(oid.x509Crl), write.context(0, write.octetString(Uint8Array.of(1, 2))));
    const secret = write.sequence(write.oid('1.2.3'), write.context(0, write.octetString()));
    expect(await entriesOf(bag(oid.crlBag, crl), bag(oid.secretBag, secret))).toMatchObject([
      { kind: 'crl', der: Uint8Array.of(1, 2) },
      { kind: 'secret', typeOid: '1.2.3' },
    ]);
  });

  test('one that can not be read costs only itself', async () => {
    const unknown = write.sequence(write.integer(0), write.algorithm('1.2.3'), write.octetString());
    const sdsi = write.sequence(write.oid('1.2.840.113549.1.9.22.2'), write.context(0, write.utf8String('')));
    const found = await entriesOf(
      write.integer(1),
      bag('1.2.3', write.nullValue()),
      bag(oid.certBag, sdsi),
      bag(oid.certBag, write.nullValue()),
      bag(oid.keyBag, unknown),
      one,
    );
    expect(found.map((entry) => (entry.kind === 'unread' ? entry.failure.code : entry.kind))).toEqual([
      'DAMAGED',
      'NOT_RECOGNISED',
      'NOT_RECOGNISED',
      'DAMAGED',
      'KEY_UNSUPPORTED',
      'certificate',
    ]);
  });

  test('nested, but not without end', async () => {
    const nest = (levels: number): Uint8Array => {
      let bags: Uint8Array = one;
      for (let i = 0; i < levels; i++) bags = bag(oid.safeContentsBag, write.sequence(bags));
      return bags;
    };
    expect(await entriesOf(nest(3), one)).toHaveLength(2);
    expect(await entriesOf(nest(8))).toMatchObject([{ kind: 'certificate' }]);
    const [deep] = await entriesOf(nest(9));
    expect(deep).toMatchObject({ kind: 'unread', failure: { code: 'TOO_LARGE', facts: { limit: 'nesting' } } });
  });
});

describe('names', () => {
  test('with characters beyond the BMP, and the local key id', async () => {
    const name = attribute(oid.friendlyName, write.bmpString('Ключ 🔑'));
    const id = attribute(oid.localKeyId, write.octetString(Uint8Array.of(0xab, 1)));
    const [entry] = await entriesOf(certBag(ec.certificate.der, id, name));
    expect(entry).toMatchObject({ friendlyName: 'Ключ 🔑', localKeyId: 'ab01' });
  });

  test("with Java's mark of what is there to be trusted", async () => {
    const mark = attribute(oid.trustedKeyUsage, write.oid(oid.anyExtendedKeyUsage));
    const found = await entriesOf(certBag(ec.certificate.der, mark), one);
    expect(found.map((entry) => entry.kind === 'certificate' && entry.isTrusted)).toEqual([true, false]);
  });

  test('in another string type are read, and broken ones passed over', async () => {
    const utf8 = attribute(oid.friendlyName, write.utf8String('schlüssel'));
    const broken = attribute(oid.localKeyId, write.integer(1));
    const strange = write.integer(7);
    expect(await entriesOf(certBag(ec.certificate.der, utf8, broken))).toMatchObject([
      { kind: 'certificate', friendlyName: 'schlüssel', localKeyId: null },
    ]);
    expect(await entriesOf(certBag(ec.certificate.der, strange))).toMatchObject([
      { kind: 'certificate', friendlyName: null },
    ]);
  });
});

describe('frames', async () => {
  const file = await pfx('p', openPart(one));

  test('of indefinite length with split strings, the MAC being over what they join to', async () => {
    const authSafe = write.sequence(openPart(one));
    const split = [authSafe.subarray(0, 7), authSafe.subarray(7, 7), authSafe.subarray(7)];
    const content = indefinite(constructed(OCTET_STRING), ...split.map((part) => write.octetString(part)));
    const ber = indefinite(
      SEQUENCE,
      write.integer(3),
      indefinite(SEQUENCE, write.oid(oid.data), indefinite(context(0), content)),
      await writeMacData('sha1', 1, 'p', authSafe),
    );
    expect((await read(ber)).entries).toMatchObject([{ kind: 'certificate', der: ec.certificate.der }]);
  });

  test('with octets after them are read, and told', async () => {
    const opened = await read(concat([file, new Uint8Array(11)]));
    expect(opened.trailing).toBe(11);
    expect(opened.entries).toHaveLength(1);
  });

  test('cut short say by how much', async () => {
    for (const length of [file.length - 1, 200, 5]) {
      const failure = await failureOf(() => read(file.subarray(0, length)));
      const missing = file.length - length;
      expect(failure).toEqual({ code: 'DAMAGED', facts: { what: 'pkcs12', damage: 'truncated', at: 0, missing } });
    }
  });

  const framed = (contents: Uint8Array, ...macData: Uint8Array[]): Uint8Array =>
    pfxOf(write.sequence(write.oid(oid.data), write.context(0, write.octetString(contents))), ...macData);

  test('of other content are damaged, of none are empty', async () => {
    for (const contents of [write.integer(1), new Uint8Array(0)]) {
      expect(await failureOf(() => read(framed(contents)))).toMatchObject({
        code: 'DAMAGED',
        facts: { what: 'pkcs12' },
      });
    }
    const unknown = pfxOf(write.sequence(write.oid('1.2.3'), write.context(0, write.octetString())));
    expect(await failureOf(() => read(unknown))).toMatchObject({ code: 'DAMAGED', facts: { damage: 'wrong-value' } });
    expect((await read(framed(write.sequence()))).entries).toEqual([]);
  });

  test('with a MAC of another length than its hash are damaged', async () => {
    const digest = write.sequence(write.algorithm(oid.sha256), write.octetString(new Uint8Array(31)));
    const mac = write.sequence(digest, write.octetString(), write.integer(1));
    expect(await failureOf(() => read(framed(write.sequence(), mac)))).toMatchObject({
      code: 'DAMAGED',
      facts: { damage: 'wrong-length' },
    });
  });

  test('of another version are damaged', async () => {
    const failure = await failureOf(() => read(write.sequence(write.integer(2))));
    expect(failure).toMatchObject({ code: 'DAMAGED', facts: { what: 'pkcs12', damage: 'wrong-value' } });
  });

  test('signed with a key are refused by name', async () => {
    const signed = write.sequence(write.oid(oid.signedData), write.context(0, write.sequence()));
    expect(await failureOf(() => read(pfxOf(signed)))).toEqual({
      code: 'ENCRYPTION_UNSUPPORTED',
      facts: { what: 'pkcs12', algorithm: 'PKCS#12 public-key integrity' },
    });
  });

  test('with one part that can not be read give the others', async () => {
    const enveloped = write.sequence(write.oid(oid.envelopedData), write.context(0, write.sequence()));
    const unknown = write.sequence(write.oid('1.2.3'), write.context(0, write.sequence()));
    const locked = await lockedPart('p', write.sequence(one));
    const scheme = write.oid(oid.pbes2);
    locked.fill(1, Buffer.from(locked).indexOf(scheme) + 2, Buffer.from(locked).indexOf(scheme) + scheme.length);
    const { entries } = await read(await pfx('p', enveloped, unknown, locked, openPart(one)));
    expect(entries.map((entry) => (entry.kind === 'unread' ? entry.failure.code : entry.kind))).toEqual([
      'ENCRYPTION_UNSUPPORTED',
      'DAMAGED',
      'ENCRYPTION_UNSUPPORTED',
      'certificate',
    ]);
  });
});
