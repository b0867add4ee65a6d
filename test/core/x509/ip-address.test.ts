/** Addresses: one spelling out, every spelling in, no guesses. */
import { BlockList, isIP } from 'node:net';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAddress, showAddress } from '#core/x509/ip-address.ts';

const octets = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

test.each([4, 16])('what is shown of %i octets is read back as they were', (length) => {
  fc.assert(
    fc.property(octets(length), (address) => {
      expect(parseAddress(showAddress(address))).toEqual(address);
    }),
  );
});

test('zeros are shortened as RFC 5952 asks', () => {
  const shown = (text: string): string => showAddress(parseAddress(text) as Uint8Array);
  expect(shown('2001:0db8:0000:0000:0000:0000:0000:0001')).toBe('2001:db8::1');
  expect(shown('2001:db8:0:1:1:1:1:1')).toBe('2001:db8:0:1:1:1:1:1');
  expect(shown('2001:0:0:1:0:0:0:1')).toBe('2001:0:0:1::1');
  expect(shown('2001:db8:0:0:1:0:0:1')).toBe('2001:db8::1:0:0:1');
  expect(shown('::')).toBe('::');
  expect(shown('1::')).toBe('1::');
});

test('every spelling of an IPv6 address that Node knows', () => {
  fc.assert(
    fc.property(fc.ipV6(), (text) => {
      const read = parseAddress(text);
      expect(read === null).toBe(isIP(text) !== 6);
      if (read === null) return;
      const same = new BlockList();
      same.addAddress(text, 'ipv6');
      expect(same.check(showAddress(read), 'ipv6')).toBe(true);
    }),
  );
});

test('what is no address is none, and no text makes it throw', () => {
  for (const text of [
    '',
    '1.2.3',
    '1.2.3.4.5',
    '192.0.2.01',
    '256.0.0.1',
    '1.2.3.4 ',
    ':',
    ':::',
    '1::2::3',
    '12345::',
    '1:2:3:4:5:6:7',
    '1.2.3.4::',
    '::1%0',
  ]) {
    expect(parseAddress(text)).toBeNull();
  }
  fc.assert(
    fc.property(fc.string(), (text) => {
      if (parseAddress(text) !== null) expect(isIP(text)).not.toBe(0);
    }),
  );
});

test('octets of any other length are shown as hex', () => {
  expect(showAddress(Uint8Array.of(1, 2, 255))).toBe('#0102ff');
});
