/** Requests as openssl makes them, with names and without. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Refusal } from '#core/refusal.ts';
import { sanView } from '#core/x509/general-name.ts';
import { readRequest } from '#core/x509/request.ts';
import { freshFolder } from '#test/support/folder.ts';
import { requireTool, runWell } from '#test/support/tools.ts';

describe.runIf(requireTool('openssl'))('a request', () => {
  const make = (...options: readonly string[]): Buffer => {
    const key = [
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-keyout',
      join(freshFolder(), 'key'),
    ];
    return runWell('openssl', [
      'req',
      '-new',
      ...key,
      '-subj',
      '/O=Example/CN=a.example',
      '-outform',
      'DER',
      ...options,
    ]);
  };

  test('says what is asked for', () => {
    const der = make('-addext', 'subjectAltName=DNS:a.example,IP:192.0.2.1', '-addext', 'keyUsage=digitalSignature');
    const request = readRequest(der);
    expect(String(request.subject)).toBe('O=Example, CN=a.example');
    expect(request.publicKey).toMatchObject({ type: 'EC', curve: 'P-256' });
    expect(request.subjectAltName.map(sanView)).toEqual([
      { type: 'DNS', value: 'a.example' },
      { type: 'IP', value: '192.0.2.1' },
    ]);
    for (let end = 0; end < der.length; end += 3) expect(() => readRequest(der.subarray(0, end))).toThrow(Refusal);
  });

  test('without names has none', () => {
    expect(readRequest(make()).subjectAltName).toEqual([]);
    expect(readRequest(make('-addext', 'keyUsage=digitalSignature')).subjectAltName).toEqual([]);
  });
});
