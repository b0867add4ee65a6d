/** Every rule of path validation broken once; openssl is asked too, where it judges by the same rule. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FindingCode } from '#shared/finding.ts';
import { CA, ISSUED_CA, LEAF, type Made, NOW, type Spec, Tree } from '#test/support/openssl-tree.ts';
import { requireTool } from '#test/support/tools.ts';
import { codes, trusting } from './given.ts';

/** `openssl`: what openssl verify says where that differs, and why. */
interface Case {
  readonly what: string;
  readonly root?: Partial<Spec>;
  readonly ca?: Partial<Spec>;
  readonly leaf?: Partial<Spec>;
  readonly found: readonly FindingCode[];
  readonly openssl?: { readonly says: boolean; readonly because: string };
}

const named = (names: string): readonly string[] => [`subjectAltName=${names}`, ...LEAF.slice(1)];
/** For issuers that have no key identifier to point to. */
const NO_KEY_ID: readonly string[] = [...LEAF.slice(0, 2), 'authorityKeyIdentifier=none'];
const limited = (constraints: string): Partial<Spec> => ({
  extensions: [...ISSUED_CA, `nameConstraints=critical,${constraints}`],
});

const CASES: readonly Case[] = [
  { what: 'nothing', found: [] },

  // Validity (4.1.2.5)
  { what: 'an expired leaf', leaf: { from: -30, to: -1 }, found: ['CERTIFICATE_EXPIRED'] },
  { what: 'a leaf that is not valid yet', leaf: { from: 1, to: 30 }, found: ['CERTIFICATE_NOT_YET_VALID'] },
  { what: 'an expired root', root: { from: -30, to: -1 }, found: ['CERTIFICATE_EXPIRED'] },
  {
    what: 'everything expired',
    root: { from: -30, to: -1 },
    ca: { from: -30, to: -1 },
    leaf: { from: -30, to: -1 },
    found: ['CERTIFICATE_EXPIRED', 'CERTIFICATE_EXPIRED', 'CERTIFICATE_EXPIRED'],
  },

  // Authority (4.2.1.9, 4.2.1.3)
  {
    what: 'an issuer that is no authority',
    ca: { extensions: ['basicConstraints=CA:FALSE'] },
    found: ['ISSUER_NOT_CA'],
  },
  { what: 'an issuer that does not say', ca: { extensions: ['subjectKeyIdentifier=hash'] }, found: ['ISSUER_NOT_CA'] },
  { what: 'an issuer of version 1', ca: { extensions: [] }, leaf: { extensions: NO_KEY_ID }, found: ['ISSUER_NOT_CA'] },
  { what: 'a root of version 1', root: { extensions: [] }, ca: { extensions: CA }, found: [] },
  {
    what: 'an issuer that may not sign certificates',
    ca: { extensions: ['basicConstraints=critical,CA:TRUE', 'keyUsage=cRLSign'] },
    found: ['ISSUER_MAY_NOT_SIGN'],
  },
  { what: 'an issuer without key usage', ca: { extensions: ['basicConstraints=critical,CA:TRUE'] }, found: [] },
  {
    what: 'a root with room for none',
    root: { extensions: ['basicConstraints=critical,CA:TRUE,pathlen:0'] },
    found: ['PATH_TOO_LONG'],
  },
  {
    what: 'a root with room for one',
    root: { extensions: ['basicConstraints=critical,CA:TRUE,pathlen:1'] },
    found: [],
  },
  {
    what: 'a self-issued intermediate, which does not count',
    root: { subject: '/CN=Twice', extensions: ['basicConstraints=critical,CA:TRUE,pathlen:0'] },
    ca: { subject: '/CN=Twice' },
    found: [],
  },

  // Purpose (4.2.1.12)
  { what: 'a leaf for clients', leaf: { extensions: ['extendedKeyUsage=clientAuth'] }, found: ['PURPOSE_NOT_ALLOWED'] },
  { what: 'a leaf that does not say', leaf: { extensions: LEAF.slice(0, 1) }, found: [] },
  {
    what: 'a leaf for anything',
    leaf: { extensions: ['extendedKeyUsage=anyExtendedKeyUsage'] },
    found: [],
    openssl: { says: false, because: 'it wants a server to be named; Go and RFC 5280 4.2.1.12 do not' },
  },
  {
    what: 'an authority for mail',
    ca: { extensions: [...ISSUED_CA, 'extendedKeyUsage=emailProtection'] },
    found: ['PURPOSE_NOT_ALLOWED'],
  },
  { what: 'an authority for servers', ca: { extensions: [...ISSUED_CA, 'extendedKeyUsage=serverAuth'] }, found: [] },

  // Extensions (4.2)
  { what: 'an unknown extension', leaf: { extensions: ['1.2.3.4=ASN1:NULL'] }, found: [] },
  {
    what: 'an unknown critical one',
    leaf: { extensions: ['1.2.3.4=critical,ASN1:NULL'] },
    found: ['EXTENSION_UNKNOWN_CRITICAL'],
  },
  {
    what: 'an unknown critical one in the root',
    root: { extensions: [...CA, '1.2.3.4=critical,ASN1:NULL'] },
    found: ['EXTENSION_UNKNOWN_CRITICAL'],
  },
  {
    what: 'a precertificate',
    leaf: { extensions: ['1.3.6.1.4.1.11129.2.4.3=critical,ASN1:NULL'] },
    found: ['PRECERTIFICATE'],
  },
  {
    what: 'names that cannot be read',
    leaf: { extensions: ['2.5.29.17=DER:0400'] },
    found: ['EXTENSION_MALFORMED'],
  },
  {
    what: 'a key usage that cannot be read, in an authority',
    ca: { extensions: ['basicConstraints=critical,CA:TRUE', '2.5.29.15=DER:0500'] },
    found: ['EXTENSION_MALFORMED'],
  },

  // Name constraints (4.2.1.10)
  { what: 'a permitted domain', ca: limited('permitted;DNS:example.com'), found: [] },
  { what: 'another permitted domain', ca: limited('permitted;DNS:example.org'), found: ['NAME_NOT_PERMITTED'] },
  { what: 'an excluded domain', ca: limited('excluded;DNS:example.com'), found: ['NAME_NOT_PERMITTED'] },
  { what: 'a domain that only ends alike', ca: limited('permitted;DNS:ample.com'), found: ['NAME_NOT_PERMITTED'] },
  {
    what: 'excluded beats permitted',
    ca: limited('permitted;DNS:example.com,excluded;DNS:www.example.com'),
    found: ['NAME_NOT_PERMITTED'],
  },
  {
    what: 'a wildcard within a permitted domain',
    ca: limited('permitted;DNS:example.com'),
    leaf: { extensions: named('DNS:*.example.com') },
    found: [],
  },
  {
    what: 'a wildcard wider than what is permitted',
    ca: limited('permitted;DNS:foo.example.com'),
    leaf: { extensions: named('DNS:*.example.com') },
    found: ['NAME_NOT_PERMITTED'],
  },
  {
    what: 'a wildcard that may stand for what is excluded (CVE-2025-61727)',
    ca: limited('excluded;DNS:foo.example.com'),
    leaf: { extensions: named('DNS:*.example.com') },
    found: ['NAME_NOT_PERMITTED'],
    openssl: { says: true, because: 'it compares the names as they stand' },
  },
  {
    what: 'a wildcard that never reaches as deep as what is excluded',
    ca: limited('excluded;DNS:a.foo.example.com'),
    leaf: { extensions: named('DNS:*.example.com') },
    found: [],
  },
  {
    what: 'a permitted range of addresses',
    ca: limited('permitted;IP:192.0.2.0/255.255.255.0'),
    leaf: { extensions: named('IP:192.0.2.7') },
    found: [],
  },
  {
    what: 'an address out of range',
    ca: limited('permitted;IP:192.0.2.0/255.255.255.0'),
    leaf: { extensions: named('IP:192.0.3.7') },
    found: ['NAME_NOT_PERMITTED'],
  },
  {
    what: 'an IPv6 address where only IPv4 is permitted',
    ca: limited('permitted;IP:192.0.2.0/255.255.255.0'),
    leaf: { extensions: named('IP:2001:db8::1') },
    found: ['NAME_NOT_PERMITTED'],
  },
  {
    what: 'a mask with holes',
    ca: limited('permitted;IP:192.0.2.0/255.0.255.0'),
    leaf: { extensions: named('IP:192.0.2.7') },
    found: ['EXTENSION_MALFORMED'],
    openssl: { says: true, because: 'it masks by whatever is there; RFC 4632 5.1 knows prefixes only' },
  },
  {
    what: 'mail of a permitted host',
    ca: limited('permitted;email:example.com'),
    leaf: { extensions: named('email:me@EXAMPLE.com') },
    found: [],
  },
  {
    what: 'mail of a host below it',
    ca: limited('permitted;email:example.com'),
    leaf: { extensions: named('email:me@mail.example.com') },
    found: ['NAME_NOT_PERMITTED'],
  },
  {
    what: 'mail of hosts below a domain',
    ca: limited('permitted;email:.example.com'),
    leaf: { extensions: named('email:me@mail.example.com') },
    found: [],
  },
  {
    what: 'one excluded mailbox',
    ca: limited('excluded;email:root@example.com'),
    leaf: { extensions: named('email:root@example.com') },
    found: ['NAME_NOT_PERMITTED'],
  },
  {
    what: 'a mail address in the subject of an old certificate',
    ca: limited('permitted;email:example.org'),
    leaf: { subject: '/CN=me/emailAddress=me@example.com', extensions: ['keyUsage=digitalSignature'] },
    found: ['NAME_NOT_PERMITTED'],
  },
  {
    what: 'an address on the web of a permitted domain',
    ca: limited('permitted;URI:.example.com'),
    leaf: { extensions: named('URI:https://user@www.example.com:8443/x') },
    found: [],
  },
  {
    what: 'an address on the web elsewhere',
    ca: limited('permitted;URI:.example.com'),
    leaf: { extensions: named('URI:https://example.org/?.example.com') },
    found: ['NAME_NOT_PERMITTED'],
  },
];

describe.runIf(requireTool('openssl'))('rules', { timeout: 60_000 }, () => {
  let tree: Tree;
  let plainRoot: Made;
  let plainCa: Made;
  beforeAll(() => {
    tree = new Tree();
    plainRoot = tree.root('/O=Example/CN=Root');
    plainCa = tree.ca('/O=Example/CN=Issuing', plainRoot);
  }, 60_000);
  afterAll(() => tree.remove());

  const make = (one: Pick<Case, 'root' | 'ca' | 'leaf'>): { root: Made; ca: Made; leaf: Made } => {
    const root = one.root === undefined ? plainRoot : tree.root('/O=Example/CN=Root', one.root);
    const isPlain = one.ca === undefined && root === plainRoot;
    const ca = isPlain ? plainCa : tree.ca('/O=Example/CN=Issuing', root, one.ca);
    return { root, ca, leaf: tree.leaf(ca, one.leaf) };
  };

  test.each(CASES)('$what: $found', ({ found, openssl, ...one }) => {
    const { root, ca, leaf } = make(one);
    const chain = trusting(leaf, [root], [ca]);
    expect(codes(chain)).toEqual(found);
    expect(chain.verdict).toBe(found.length === 0 ? 'valid' : 'invalid');
    expect(tree.verifies(leaf, [root], [ca])).toBe(openssl?.says ?? found.length === 0);
  });

  test('directory names: a branch is permitted, its neighbour is not', () => {
    const constraint = ['nameConstraints=critical,permitted;dirName:branch', '[branch]', 'O=Example'];
    const inside = make({ ca: { extensions: [...ISSUED_CA, ...constraint] }, leaf: { subject: '/O=EXAMPLE/CN=in' } });
    expect(codes(trusting(inside.leaf, [inside.root], [inside.ca]))).toEqual([]);
    expect(tree.verifies(inside.leaf, [inside.root], [inside.ca])).toBe(true);
    const outside = make({
      ca: { extensions: [...ISSUED_CA, ...constraint] },
      leaf: { subject: '/O=Example Two/CN=out' },
    });
    expect(codes(trusting(outside.leaf, [outside.root], [outside.ca]))).toEqual(['NAME_NOT_PERMITTED']);
    expect(tree.verifies(outside.leaf, [outside.root], [outside.ca])).toBe(false);
  });

  test('findings say which certificate and carry the facts', () => {
    const { root, ca, leaf } = make({ ca: limited('excluded;DNS:example.com'), leaf: { from: -30, to: -1 } });
    expect(trusting(leaf, [root], [ca]).findings).toMatchObject([
      {
        code: 'CERTIFICATE_EXPIRED',
        severity: 'blocker',
        facts: { sha256: leaf.certificate.sha256, role: 'leaf', at: NOW },
      },
      { code: 'NAME_NOT_PERMITTED', severity: 'blocker', facts: { role: 'leaf', name: 'DNS:www.example.com' } },
    ]);
  });

  test('the last second of a validity belongs to it, to its end', () => {
    const { root, ca, leaf } = make({});
    const at = (ms: number) => codes(trusting(leaf, [root], [ca], { at: ms }));
    expect(at(leaf.certificate.notBefore)).toEqual([]);
    expect(at(leaf.certificate.notBefore - 1)).toContain('CERTIFICATE_NOT_YET_VALID');
    expect(at(leaf.certificate.notAfter + 999)).toEqual([]);
    expect(at(leaf.certificate.notAfter + 1000)).toContain('CERTIFICATE_EXPIRED');
  });

  test('a client certificate is judged as one', () => {
    const { root, ca, leaf } = make({ leaf: { extensions: ['extendedKeyUsage=clientAuth'] } });
    expect(trusting(leaf, [root], [ca], { purpose: 'client' }).verdict).toBe('valid');
    expect(trusting(leaf, [root], [ca], { purpose: 'any' }).verdict).toBe('valid');
  });

  test('strict clients want key identifiers; path validation does not', () => {
    const { root, ca, leaf } = make({ leaf: { extensions: NO_KEY_ID } });
    expect(trusting(leaf, [root], [ca]).verdict).toBe('valid');
    expect(trusting(leaf, [root], [ca], { profile: { kind: 'rfc5280' } }).findings).toMatchObject([
      { code: 'PROFILE_BROKEN', facts: { rule: 'authority-key-id-missing', clause: 'RFC 5280 4.2.1.1' } },
    ]);
    expect(tree.verifies(leaf, [root], [ca], ['-x509_strict'])).toBe(false);
  });
});
