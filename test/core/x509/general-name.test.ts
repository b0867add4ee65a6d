/** Every choice of GeneralName (RFC 5280 4.2.1.6), as it is shown. */
import { expect, test } from 'vitest';
import { readElement } from '#core/der/element.ts';
import * as write from '#core/der/write.ts';
import { generalName, sanView } from '#core/x509/general-name.ts';

const ascii = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const commonName = write.sequence(write.setOf(write.sequence(write.oid('2.5.4.3'), write.utf8String('Example'))));
const principalName = write.sequence(write.oid('1.3.6.1.4.1.311.20.2.3'), write.context(0, write.utf8String('a@b')));

test.each([
  ['rfc822Name', write.element(0x81, ascii('a@a.example')), 'email', 'a@a.example'],
  ['dNSName', write.element(0x82, ascii('a.example')), 'DNS', 'a.example'],
  ['uniformResourceIdentifier', write.element(0x86, ascii('https://a.example/')), 'URI', 'https://a.example/'],
  ['iPAddress', write.element(0x87, Uint8Array.of(192, 0, 2, 1)), 'IP', '192.0.2.1'],
  ['directoryName', write.element(0xa4, commonName), 'other', 'CN=Example'],
  ['registeredID', write.element(0x88, write.oid('1.2.3').subarray(2)), 'other', '1.2.3'],
  ['otherName, by its type', write.element(0xa0, principalName.subarray(2)), 'other', '1.3.6.1.4.1.311.20.2.3'],
  ['ediPartyName, in octets', write.element(0xa5, write.utf8String('x')), 'other', '0c0178'],
  ['a choice of no standard', write.element(0x89, Uint8Array.of(1, 2)), 'other', '0102'],
  ['one with nothing in it', write.element(0xa0), 'other', ''],
])('%s', (_name, der, type, value) => {
  expect(sanView(generalName(readElement(der)))).toEqual({ type, value });
});
