/** What people type and paste -> what is compared, or why it is no name. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reference, referenceIdentifier } from '#core/hostnames/reference.ts';

const shown = (text: string, read = reference): string => {
  const read1 = read(text);
  return read1.kind === 'unusable' ? `unusable: ${read1.reason}` : `${read1.kind}: ${read1.ascii}`;
};

describe('a wanted name', () => {
  test.each([
    ['www.example.com', 'dns: www.example.com'],
    ['WWW.Example.COM', 'dns: www.example.com'],
    ['www.example.com.', 'dns: www.example.com'],
    ['mail', 'dns: mail'],
    ['3com.example', 'dns: 3com.example'],
    ['xn--bcher-kva.example', 'dns: xn--bcher-kva.example'],

    // Pasted by mistake
    ['https://www.example.com', 'dns: www.example.com'],
    ['https://user@www.example.com:8443/path?x=1#y', 'dns: www.example.com'],
    ['//www.example.com/', 'dns: www.example.com'],
    ['www.example.com:443', 'dns: www.example.com'],
    ['www.example.com/login', 'dns: www.example.com'],
    ['https://[2001:db8::1]:8443/', 'ip: 2001:db8::1'],
    ['https://*.example.com/', 'pattern: *.example.com'],

    // Scripts of the world (UTS 46, non-transitional)
    ['bücher.example', 'dns: xn--bcher-kva.example'],
    ['BÜCHER.example', 'dns: xn--bcher-kva.example'],
    ['straße.example', 'dns: xn--strae-oqa.example'],
    ['例え.テスト', 'dns: xn--r8jz45g.xn--zckzah'],
    ['bücher。example', 'dns: xn--bcher-kva.example'],
    ['*.bücher.example', 'pattern: *.xn--bcher-kva.example'],
    ['https://bücher.example:443/ü', 'dns: xn--bcher-kva.example'],

    // Addresses, by octets
    ['192.0.2.1', 'ip: 192.0.2.1'],
    ['2001:DB8:0:0:0:0:0:1', 'ip: 2001:db8::1'],
    ['[::1]', 'ip: ::1'],
    ['[::1]:443', 'ip: ::1'],
    ['::ffff:192.0.2.1', 'ip: ::ffff:c000:201'],
    ['192.0.2.1:443', 'ip: 192.0.2.1'],

    // Any new name in a zone
    ['*.example.com', 'pattern: *.example.com'],
    ['*.Example.COM.', 'pattern: *.example.com'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each([
    ['', 'empty-label'],
    ['.example.com', 'leading-dot'],
    ['.', 'empty-label'],
    ['..example.com', 'empty-label'],
    ['www..example.com', 'empty-label'],
    ['www.example.com..', 'empty-label'],
    ['https://', 'empty-label'],
    [' www.example.com', 'not-a-hostname'],
    ['www.example.com ', 'not-a-hostname'],
    ['www example.com', 'not-a-hostname'],
    ['www.exa\u0000mple.com', 'not-a-hostname'],
    ['-www.example.com', 'not-a-hostname'],
    ['www-.example.com', 'not-a-hostname'],
    ['www.exam,ple.com', 'not-a-hostname'],
    ['mailto:me@example.com', 'not-a-hostname'],
    ['foo:bar', 'not-a-hostname'],
    ['[192.0.2.1]', 'not-a-hostname'],
    ['192.0.2.0/24', 'not-a-hostname'],
    ['fe80::1%eth0', 'not-a-hostname'],
    ['bü cher.example', 'not-a-hostname'],
    ['bü%63her.example', 'not-a-hostname'],
    ['bü@cher.example', 'not-a-hostname'],
    ['www_1.example.com', 'underscore'],
    ['_imaps.example.com', 'underscore'],
    [`${'a'.repeat(64)}.example.com`, 'label-too-long'],
    [`${'a.'.repeat(127)}example`, 'name-too-long'],
    ['192.0.2.01', 'ambiguous-address'],
    ['192.0.2.256', 'ambiguous-address'],
    ['127.1', 'ambiguous-address'],
    ['2130706433', 'ambiguous-address'],
    ['0x7f.1', 'ambiguous-address'],
    ['１２７.0.0.1', 'ambiguous-address'],
    ['*', 'wildcard-misplaced'],
    ['www.*.com', 'wildcard-misplaced'],
    ['f*.example.com', 'wildcard-misplaced'],
    ['*.*.example.com', 'wildcard-misplaced'],
  ])('%j is none: %s', (text, reason) => {
    expect(shown(text)).toBe(`unusable: ${reason}`);
  });

  test.each([
    ['https://www.example.com:8443/x', 'url'],
    ['//www.example.com', 'url'],
    ['www.example.com/x', 'path'],
    ['www.example.com:443/x', 'path'],
    ['www.example.com:443', 'port'],
    ['[::1]:443', 'port'],
    ['WWW.example.com.', null],
    ['[::1]', null],
  ])('%s says what was cut off: %s', (text, mended) => {
    expect(reference(text)).toMatchObject({ mended });
  });

  test('a strict reader mends nothing but case, brackets and the root dot', () => {
    expect(shown('https://www.example.com', referenceIdentifier)).toBe('unusable: not-a-hostname');
    expect(shown('www.example.com:443', referenceIdentifier)).toBe('unusable: not-a-hostname');
    expect(shown('WWW.example.com.', referenceIdentifier)).toBe('dns: www.example.com');
  });

  test('no text makes it throw, and what it answers stays as it is', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.domain(), fc.webUrl(), fc.ipV6()), (text) => {
        const read = reference(text);
        if (read.kind === 'unusable') return;
        expect(read.ascii).toMatch(/^[\x21-\x7e]+$/);
        expect(shown(read.ascii)).toBe(`${read.kind}: ${read.ascii}`);
      }),
    );
  });
});
