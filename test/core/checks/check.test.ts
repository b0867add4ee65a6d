/** Findings about a leaf with certificates made by openssl; each rule met and kept. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCertificate } from '#core/checks/check.ts';
import type { Judged } from '#core/checks/judged.ts';
import { readCertificate } from '#core/x509/certificate.ts';
import { CA, ISSUED_CA, type Made, NOW, type Spec, Tree } from '#test/support/openssl-tree.ts';
import { requireTool } from '#test/support/tools.ts';

const GOOD = [
  'basicConstraints=critical,CA:FALSE',
  'keyUsage=critical,digitalSignature',
  'extendedKeyUsage=serverAuth',
  'subjectAltName=DNS:www.example.com',
  'authorityInfoAccess=OCSP;URI:http://ocsp.example.com/,caIssuers;URI:http://ca.example.com/issuing.cer',
  // An SCT list, as far as a check looks at it.
  '1.3.6.1.4.1.11129.2.4.2=DER:04020000',
];
const DAY = 86_400_000;

describe.runIf(requireTool('openssl'))('a certificate', () => {
  const tree = new Tree();
  let root: Made;
  let issuing: Made;
  beforeAll(() => {
    root = tree.root('/CN=Root', { from: -1000, to: 1000, extensions: CA });
    issuing = tree.ca('/CN=Issuing', root, { from: -1000, to: 1000, extensions: ISSUED_CA });
  });
  afterAll(() => tree.remove());

  const leafOf = (extensions: readonly string[] = GOOD, more: Partial<Spec> = {}): Made =>
    tree.make({ subject: '/CN=www.example.com', issuer: issuing, from: -10, to: 30, extensions, ...more });
  const swapped = (name: string, line?: string): string[] => [
    ...GOOD.filter((one) => !one.startsWith(name)),
    ...(line === undefined ? [] : [line]),
  ];
  const codes = (leaf: Made, more: Partial<Judged> = {}): string[] =>
    checkCertificate({
      leaf: leaf.certificate,
      path: [leaf, issuing, root].map(({ certificate }) => certificate),
      role: 'server',
      at: NOW,
      isPublic: true,
      isAuthority: false,
      ...more,
    }).map(({ code, severity }) => `${code} ${severity}`);

  it('that is as it should be has none', () => {
    expect(codes(leafOf())).toEqual([]);
  });

  it.each<[name: string, extensions: readonly string[], asPublic: readonly string[], asPrivate: readonly string[]]>([
    ['without SCTs', swapped('1.3.6.1.4.1.11129.2.4.2'), ['SCTS_MISSING warning'], []],
    [
      'without addresses',
      swapped('authorityInfoAccess'),
      ['ISSUER_ADDRESS_MISSING warning', 'REVOCATION_UNKNOWN warning'],
      ['ISSUER_ADDRESS_MISSING info', 'REVOCATION_UNKNOWN info'],
    ],
    [
      'for code too',
      swapped('extendedKeyUsage', 'extendedKeyUsage=serverAuth,codeSigning'),
      ['USAGE_TOO_WIDE error'],
      [],
    ],
    [
      'for clients too, after March 2027',
      swapped('extendedKeyUsage', 'extendedKeyUsage=serverAuth,clientAuth'),
      ['CLIENT_AUTH_PRESENT warning'],
      [],
    ],
    ['without uses', swapped('extendedKeyUsage'), ['SERVER_AUTH_MISSING warning'], ['SERVER_AUTH_MISSING warning']],
    [
      'whose EC key encrypts',
      swapped('keyUsage', 'keyUsage=critical,digitalSignature,keyEncipherment'),
      ['KEY_USAGE_ODD warning'],
      ['KEY_USAGE_ODD warning'],
    ],
    [
      'that signs certificates',
      swapped('keyUsage', 'keyUsage=critical,digitalSignature,keyCertSign'),
      ['KEY_USAGE_ODD error'],
      ['KEY_USAGE_ODD error'],
    ],
    [
      'whose common name stands nowhere else',
      swapped('subjectAltName', 'subjectAltName=DNS:other.example.com'),
      ['COMMON_NAME_NOT_IN_SAN warning'],
      ['COMMON_NAME_NOT_IN_SAN warning'],
    ],
  ])('%s', (_, extensions, asPublic, asPrivate) => {
    const leaf = leafOf(extensions);
    expect(codes(leaf)).toEqual(asPublic);
    expect(codes(leaf, { isPublic: false })).toEqual(asPrivate);
  });

  it('that lasts longer than public ones may', () => {
    // In 2030 that is 47 days; both ends count.
    expect(codes(leafOf(GOOD, { from: -10, to: 37 }))).toEqual(['LIFETIME_TOO_LONG error']);
    expect(codes(leafOf(GOOD, { from: -10, to: 37 }), { isPublic: false })).toEqual([]);
  });

  it('ends soon by its own measure', () => {
    const leaf = leafOf();
    const { notAfter } = leaf.certificate;
    expect(codes(leaf, { at: notAfter - 14 * DAY })).toEqual([]);
    expect(codes(leaf, { at: notAfter - 13 * DAY })).toEqual(['EXPIRES_SOON warning']);
    expect(codes(leaf, { at: notAfter - 3 * DAY })).toEqual(['EXPIRES_SOON error']);
    const long = leafOf(GOOD, { from: -100, to: 100 });
    const later = (days: number): string[] =>
      codes(long, { at: long.certificate.notAfter - days * DAY, isPublic: false });
    expect(later(31)).toEqual([]);
    expect(later(29)).toEqual(['EXPIRES_SOON warning']);
    expect(later(6)).toEqual(['EXPIRES_SOON error']);
  });

  it('with a common name that is longer than any may be', () => {
    const most = leafOf(GOOD, { subject: `/CN=${'a'.repeat(64)}` });
    expect(codes(most)).not.toContain('COMMON_NAME_LONG warning');
    // openssl makes no longer one, so a letter is put in, and every length around it counted up.
    const der = Buffer.from(most.certificate.der);
    const at = der.indexOf(`\x0c\x40${'a'.repeat(64)}`, 'latin1');
    for (const inner of [1, -6, -8, -10]) der.writeUInt8(der.readUInt8(at + inner) + 1, at + inner);
    for (const outer of [2, 6]) der.writeUInt16BE(der.readUInt16BE(outer) + 1, outer);
    const longer = Buffer.concat([der.subarray(0, at + 2), Buffer.from('a'), der.subarray(at + 2)]);
    expect(codes({ ...most, certificate: readCertificate(longer) })).toContain('COMMON_NAME_LONG warning');
  });

  it('for a target that signs in with it too', () => {
    expect(codes(leafOf(), { role: 'both' })).toEqual(['CLIENT_AUTH_MISSING warning']);
  });

  it('of an authority, only where none was meant', () => {
    const authority = tree.ca('/CN=Other', issuing, { from: -10, to: 30 });
    const wanted = codes(authority, { isPublic: false, isAuthority: true });
    expect(wanted.filter((code) => code.startsWith('LEAF_IS_CA'))).toEqual([]);
    expect(codes(authority, { isPublic: false })).toContain('LEAF_IS_CA error');
  });
});
