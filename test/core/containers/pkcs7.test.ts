/** Certificates and revocation lists out of SignedData, and certs-only into it. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concat, hex } from '#core/bytes.ts';
import { readPkcs7 } from '#core/containers/pkcs7-read.ts';
import { writePkcs7 } from '#core/containers/pkcs7-write.ts';
import * as oid from '#core/der/oids.ts';
import { context, SEQUENCE, SET } from '#core/der/tag.ts';
import * as write from '#core/der/write.ts';
import { failureOf } from '#test/support/failures.ts';
import { ec, ed25519, rsa } from '#test/support/pairs.ts';
import { indefinite } from './pfx-maker.ts';

const ALL = [rsa, ec, ed25519].map(({ certificate }) => certificate.der);

function contentInfo(type: string): Uint8Array {
  return write.sequence(write.oid(type), write.context(0, write.sequence()));
}

test('what is written is read back, each certificate as it came and where it stood', () => {
  fc.assert(
    fc.property(fc.subarray(ALL), fc.nat(20), (certificates, trailing) => {
      const written = writePkcs7(certificates);
      const read = readPkcs7(concat([written, new Uint8Array(trailing)]));
      expect(read.certificates.map(hex)).toEqual(certificates.map(hex));
      expect(read).toMatchObject({ crls: [], trailing });
    }),
  );
});

test('indefinite lengths, revocation lists, and what is neither', () => {
  const crl = write.sequence(write.integer(1));
  const other = write.context(3, write.oid('1.2.3'));
  const fields = [
    write.integer(1),
    indefinite(SET),
    indefinite(SEQUENCE, write.oid(oid.data)),
    indefinite(context(0), ALL[0] as Uint8Array, other, ALL[1] as Uint8Array),
    write.context(1, crl, other),
    indefinite(SET),
  ];
  const signed = indefinite(context(0), indefinite(SEQUENCE, ...fields));
  const read = readPkcs7(indefinite(SEQUENCE, write.oid(oid.signedData), signed));
  expect(read).toEqual({ certificates: ALL.slice(0, 2), crls: [crl], trailing: 0 });
});

describe('refused', () => {
  test.each([
    [oid.envelopedData, 'CMS EnvelopedData'],
    [oid.encryptedData, 'CMS EncryptedData'],
  ])('%s as %s', async (type, algorithm) => {
    const failure = await failureOf(() => readPkcs7(contentInfo(type)));
    expect(failure).toEqual({ code: 'ENCRYPTION_UNSUPPORTED', facts: { what: 'pkcs7', algorithm } });
  });

  test('data alone holds nothing of ours', async () => {
    const failure = await failureOf(() => readPkcs7(contentInfo(oid.data)));
    expect(failure).toEqual({ code: 'NOT_RECOGNISED', facts: { seems: 'pkcs7' } });
  });

  test('a file cut short, by how much', async () => {
    const written = writePkcs7(ALL);
    const failure = await failureOf(() => readPkcs7(written.subarray(0, -7)));
    expect(failure).toMatchObject({ code: 'DAMAGED', facts: { what: 'pkcs7', damage: 'truncated', missing: 7 } });
  });
});
