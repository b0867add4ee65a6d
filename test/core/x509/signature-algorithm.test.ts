/** Signature algorithms by name; one whose parameters say something unknown is named, and never taken for verifiable. */
import { expect, test } from 'vitest';
import { algorithmIdentifier } from '#core/der/algorithm.ts';
import { readElement } from '#core/der/element.ts';
import * as oid from '#core/der/oids.ts';
import * as write from '#core/der/write.ts';
import { signatureAlgorithm, type SignatureAlgorithm } from '#core/x509/signature-algorithm.ts';

const read = (der: Uint8Array): SignatureAlgorithm => signatureAlgorithm(algorithmIdentifier(readElement(der)));
const pss = (...parameters: Uint8Array[]): SignatureAlgorithm => read(write.algorithm(oid.rsassaPss, ...parameters));
const hash = (name: string): Uint8Array => write.context(0, write.algorithm(name));
const mask = (name: string): Uint8Array => write.context(1, write.algorithm(oid.mgf1, write.algorithm(name)));

test('PSS with what RFC 4055 3.1 takes for granted: SHA-1 and 20 octets of salt', () => {
  expect(pss(write.sequence()).scheme).toEqual({ kind: 'rsa-pss', hash: 'sha1', saltOctets: 20 });
});

test('PSS with a hash and a mask that agree', () => {
  const parameters = write.sequence(hash(oid.sha384), mask(oid.sha384), write.context(2, write.integer(48)));
  expect(pss(parameters)).toMatchObject({ scheme: { kind: 'rsa-pss', hash: 'sha384', saltOctets: 48 } });
});

test.each([
  ['without parameters, as only keys have it', []],
  ['of an unknown hash', [write.sequence(hash('1.2.3'), mask('1.2.3'))]],
  ['whose mask is of another hash', [write.sequence(hash(oid.sha256), mask(oid.sha384))]],
  ['whose mask is made otherwise', [write.sequence(hash(oid.sha1), write.context(1, write.algorithm('1.2.3')))]],
  ['with parameters of another kind', [write.nullValue()]],
  ['with a salt of negative length', [write.sequence(write.context(2, write.element(0x02, Uint8Array.of(0xff))))]],
])('PSS %s can not be verified', (_name, parameters) => {
  expect(pss(...parameters)).toEqual({ name: 'RSA-PSS', hash: null, keyType: 'RSA', scheme: null });
});

test('an unknown one is named by its identifier', () => {
  expect(read(write.algorithm('1.2.3.4'))).toEqual({ name: '1.2.3.4', hash: null, keyType: null, scheme: null });
});
