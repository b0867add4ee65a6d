/** Revocation lists as openssl makes and prints them, and parts of RFC 5280 that it does not make. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import * as write from '#core/der/write.ts';
import { Name } from '#core/x509/name.ts';
import { readElement } from '#core/der/element.ts';
import { Refusal } from '#core/refusal.ts';
import { readRevocationList, type RevocationList } from '#core/x509/revocation-list.ts';
import { freshFolder } from '#test/support/folder.ts';
import { requireTool, runWell } from '#test/support/tools.ts';
import { entry, extension, listOf, named, utcTime } from '#test/support/written-crl.ts';

const CONFIG = `
[ca]
default_ca = tree
[tree]
database = index.txt
crlnumber = number
default_md = sha256
default_crl_days = 30
[crl]
authorityKeyIdentifier = keyid
[req]
distinguished_name = empty
[empty]
[ext]
subjectKeyIdentifier = hash
`;

/** A line of openssl's database of certificates: R, expiry, revocation and reason, serial, file, subject. */
function revoked(serial: string, reason: string): string {
  return `R\t400101000000Z\t250102030405Z${reason}\t${serial}\tunknown\t/CN=x\n`;
}

describe.runIf(requireTool('openssl'))('a list that openssl made', () => {
  const folder = freshFolder();
  const at = (name: string): string => join(folder, name);
  let list: RevocationList;

  beforeAll(() => {
    writeFileSync(at('ca.cnf'), CONFIG);
    writeFileSync(at('number'), '012C\n');
    const lines = [revoked('0A', ''), revoked('00F1', ',keyCompromise'), revoked('0B', ',superseded')];
    writeFileSync(at('index.txt'), lines.join(''));
    const request = [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-subj',
      '/O=Example/CN=Root',
      '-extensions',
      'ext',
    ];
    runWell('openssl', [...request, '-config', at('ca.cnf'), '-keyout', at('key'), '-out', at('cert')]);
    const make = 'cd "$0" && openssl ca -gencrl -config ca.cnf -crlexts crl -keyfile key -cert cert -out list';
    runWell('sh', ['-c', make, folder]);
    list = readRevocationList(runWell('openssl', ['crl', '-in', at('list'), '-outform', 'DER']));
  });

  test('says who issued it, when, and its number', () => {
    const printed = runWell('openssl', [
      'crl',
      '-in',
      at('list'),
      '-noout',
      '-lastupdate',
      '-nextupdate',
      '-fingerprint',
    ]);
    const [last, next] = [...printed.toString().matchAll(/Update=(.*)/g)].map(([, date = '']) => Date.parse(date));
    expect(list).toMatchObject({ thisUpdate: last, nextUpdate: next, number: '012c', size: 3, isDelta: false });
    expect(String(list.issuer)).toBe('O=Example, CN=Root');
    expect(list.authorityKeyIdentifier?.keyId).toMatch(/^[0-9a-f]{40}$/);
    expect(list.issuingDistributionPoint).toBeNull();
    const digest = runWell('openssl', ['dgst', '-sha256', '-r'], list.der).toString().slice(0, 64);
    expect(list.sha256).toBe(digest);
  });

  test('says which certificates are revoked, why and since when', () => {
    const since = Date.UTC(2025, 0, 2, 3, 4, 5);
    expect(list.serials.toSorted()).toEqual(['00f1', '0a', '0b']);
    expect(list.lookup('0a')).toEqual({ revokedAt: since, reason: null });
    expect(list.lookup('00f1')).toEqual({ revokedAt: since, reason: 'keyCompromise' });
    expect(list.lookup('00000b')).toEqual({ revokedAt: since, reason: 'superseded' });
    expect(list.lookup('f1')).toBeNull();
    const other = new Name(readElement(write.sequence()));
    expect(list.lookup('0a', other)).toBeNull();
  });

  test('what is signed is what openssl verifies', () => {
    writeFileSync(at('signed'), list.signedBytes);
    writeFileSync(at('signature'), list.signature);
    const key = at('public');
    writeFileSync(key, runWell('openssl', ['x509', '-in', at('cert'), '-noout', '-pubkey']));
    const verify = ['dgst', '-sha256', '-verify', key, '-signature', at('signature'), at('signed')];
    expect(runWell('openssl', verify).toString()).toBe('Verified OK\n');
    expect(readFileSync(at('list'), 'latin1')).toContain('BEGIN X509 CRL');
  });

  test('every cut of it is refused', () => {
    for (let end = 0; end < list.der.length; end++) {
      expect(() => readRevocationList(list.der.subarray(0, end))).toThrow(Refusal);
    }
  });
});

describe('lists of other kinds', () => {
  const date = utcTime('250101000000Z');

  test('an indirect list names certificates of several issuers; an entry without one has the last', () => {
    const point = write.sequence(
      write.context(0, write.context(0, write.element(0x86, Buffer.from('http://example.com/list')))),
      write.element(0x81, Uint8Array.of(0xff)),
      write.element(0x84, Uint8Array.of(0xff)),
    );
    const from = (name: string): Uint8Array => extension('2.5.29.29', write.sequence(write.element(0xa4, named(name))));
    const entries = [entry(1, date), entry(2, date, from('Other')), entry(3, date), entry(1, date, from('Third'))];
    const list = listOf(entries, [extension('2.5.29.28', point)]);
    const [other, third] = ['Other', 'Third'].map((name) => new Name(readElement(named(name))));
    expect(list.issuingDistributionPoint).toEqual({
      names: [{ type: 'URI', value: 'http://example.com/list' }],
      onlyUserCertificates: true,
      onlyAuthorityCertificates: false,
      onlyAttributeCertificates: false,
      onlySomeReasons: false,
      isIndirect: true,
    });
    expect(list.size).toBe(4);
    expect(list.lookup('01')).not.toBeNull();
    expect(list.lookup('02')).toBeNull();
    expect(list.lookup('02', other)).not.toBeNull();
    expect(list.lookup('03', other)).not.toBeNull();
    expect(list.lookup('01', third)).not.toBeNull();
    expect(list.nextUpdate).toBeNull();
  });

  test('a list of changes says so', () => {
    expect(listOf([], [extension('2.5.29.27', write.integer(7))]).isDelta).toBe(true);
  });

  test('an entry that can\u2019t be read still revokes; an extension that can\u2019t be read is absent', () => {
    const odd = [entry(1, utcTime('never')), entry(2, date, extension('2.5.29.21', write.integer(1)))];
    const unknown = entry(3, date, extension('2.5.29.21', write.element(0x0a, Uint8Array.of(7))));
    const list = listOf([...odd, unknown], [extension('2.5.29.20', write.nullValue())]);
    for (const serial of list.serials) expect(list.lookup(serial)).toEqual({ revokedAt: null, reason: null });
    expect(list.number).toBeNull();
  });

  test('an indirect list whose issuer of an entry is no directory name is refused', () => {
    const point = write.sequence(write.element(0x84, Uint8Array.of(0xff)));
    const issuer = extension('2.5.29.29', write.sequence(write.element(0x82, Buffer.from('a.example'))));
    expect(() => listOf([entry(1, date, issuer)], [extension('2.5.29.28', point)])).toThrow(Refusal);
  });
});
