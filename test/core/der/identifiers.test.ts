/** Object identifiers, read and written: those with arcs beyond 2^53 too. */
import { expect, test } from 'vitest';
import { readElement } from '#core/der/element.ts';
import { objectIdentifier } from '#core/der/primitive.ts';
import * as write from '#core/der/write.ts';

test.each([
  '0.0',
  '0.39',
  '1.0.5',
  '1.39.127.128.16383.16384',
  '2.0',
  '2.47.1',
  '2.999.3',
  '1.2.840.113549.1.1.11',
  '2.5.9007199254740991.9007199254740992',
  '2.9007199254740911.1',
  '2.25.329800735698586629295641978511506172918',
])('%s comes back as it was written, again and again', (dotted) => {
  for (let i = 0; i < 2; i++) expect(objectIdentifier(readElement(write.oid(dotted)))).toBe(dotted);
});

test('what is written is fresh, and may be wiped', () => {
  write.oid('1.2.3').fill(0);
  expect([...write.oid('1.2.3')]).toEqual([6, 2, 0x2a, 3]);
});
