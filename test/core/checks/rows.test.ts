/** Each rule about a certificate's own form, key and signature, met one by one: openssl makes what breaks it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCertificate } from '#core/checks/check.ts';
import type { Judged } from '#core/checks/judged.ts';
import { type Certificate, readCertificate } from '#core/x509/certificate.ts';
import { CA, derOf, ISSUED_CA, type Made, NOW, type Spec, Tree } from '#test/support/openssl-tree.ts';
import { requireTool, runWell } from '#test/support/tools.ts';

const NAMES = 'subjectAltName=DNS:www.example.com';
const LINES = ['extendedKeyUsage=serverAuth', NAMES];

const ofBits = (bits: number): bigint => (1n << BigInt(bits)) - 159n;

function isPrime(n: bigint): boolean {
  for (let factor = 2n; factor * factor <= n; factor++) if (n % factor === 0n) return false;
  return true;
}

describe.runIf(requireTool('openssl'))('each row', () => {
  const tree = new Tree();
  const at = (name: string): string => join(tree.folder, name);
  let root: Made;
  let issuing: Made;
  let plain: Made;
  beforeAll(() => {
    root = tree.root('/CN=Root', { key: 'RSA' });
    issuing = tree.ca('/CN=Issuing', root, { key: 'RSA' });
    plain = tree.leaf(issuing);
  });
  afterAll(() => tree.remove());

  const judged = (leaf: Certificate, more: Partial<Judged> = {}): Judged => ({
    leaf,
    path: [leaf, issuing.certificate, root.certificate],
    role: 'server',
    at: NOW,
    isPublic: false,
    isAuthority: false,
    ...more,
  });
  const found = (leaf: Certificate, more: Partial<Judged> = {}): string[] =>
    checkCertificate(judged(leaf, more))
      .filter(({ code }) => !['ISSUER_ADDRESS_MISSING', 'REVOCATION_UNKNOWN'].includes(code))
      .map(({ code, severity }) => `${code} ${severity}`);
  const ownLeaf = (more: Partial<Spec>): Certificate => tree.leaf(issuing, more).certificate;

  /** A leaf whose form `openssl x509` sets; its days are today's, so it is judged on its first day. */
  function issued(options: readonly string[], extensions: readonly string[] = LINES): Certificate {
    runWell('openssl', ['req', '-new', '-key', plain.keyPath, '-subj', '/CN=www.example.com', '-out', at('row.csr')]);
    writeFileSync(at('row.ext'), `${extensions.join('\n')}\n`);
    const by = ['-CA', issuing.certPath, '-CAkey', issuing.keyPath, '-days', '100', '-out', at('row.pem')];
    const section = extensions.length === 0 ? [] : ['-extfile', at('row.ext')];
    runWell('openssl', ['x509', '-req', '-in', at('row.csr'), ...by, ...section, ...options]);
    return readCertificate(derOf(readFileSync(at('row.pem'), 'latin1')));
  }
  const foundIn = (leaf: Certificate, more: Partial<Judged> = {}): string[] =>
    found(leaf, { path: [leaf], at: leaf.notBefore, ...more });

  /** A leaf for an RSA key of these numbers, which nobody need have the private half of. */
  function withRsa(n: bigint, exponent = 65_537): Certificate {
    const modulus = n.toString(16);
    const lines = ['asn1=SEQUENCE:spki', '[spki]', 'algorithm=SEQUENCE:rsa', 'key=BITWRAP,SEQUENCE:numbers', '[rsa]'];
    const rsa = ['type=OID:rsaEncryption', 'none=NULL', '[numbers]', `n=INTEGER:0x${modulus}`];
    writeFileSync(at('rsa.cnf'), [...lines, ...rsa, `e=INTEGER:${String(exponent)}`, ''].join('\n'));
    runWell('openssl', ['asn1parse', '-genconf', at('rsa.cnf'), '-noout', '-out', at('rsa.der')]);
    return issued(['-force_pubkey', pem(readFileSync(at('rsa.der')))]);
  }
  function pem(spki: Uint8Array): string {
    const path = at('row.pub');
    const base64 = Buffer.from(spki).toString('base64');
    writeFileSync(
      path,
      `-----BEGIN PUBLIC KEY-----\n${base64.replaceAll(/.{64}/g, '$&\n')}\n-----END PUBLIC KEY-----\n`,
    );
    return path;
  }
  function withKey(...options: readonly string[]): Certificate {
    runWell('openssl', ['genpkey', ...options, '-out', at('row.key')]);
    runWell('openssl', ['pkey', '-in', at('row.key'), '-pubout', '-out', at('row.pub')]);
    return issued(['-force_pubkey', at('row.pub')]);
  }

  it('is kept by an ordinary leaf', () => {
    expect(found(plain.certificate)).toEqual([]);
    expect(foundIn(issued([]))).toEqual([]);
    expect(foundIn(withRsa(ofBits(4096)))).toEqual([]);
  });

  it.each<[bits: number, exponent: number, codes: readonly string[]]>([
    [2048, 65_537, []],
    [2040, 65_537, ['KEY_TOO_SMALL error']],
    [2050, 65_537, ['KEY_TOO_SMALL error']],
    [4104, 65_537, ['KEY_UNUSUALLY_LARGE warning']],
    [2048, 65_536, ['EXPONENT_UNUSUAL error']],
    [2048, 1, ['EXPONENT_UNUSUAL error']],
    [2048, 3, ['EXPONENT_UNUSUAL warning']],
    [2048, 257, ['EXPONENT_UNUSUAL warning']],
  ])('an RSA key of %i bits and exponent %i', (bits, exponent, codes) => {
    expect(foundIn(withRsa(ofBits(bits), exponent))).toEqual(codes);
  });

  it('an RSA key that can be found from its public half', () => {
    // Primes as close as can be; and what a faulty chip's modulus leaves for every small prime.
    expect(foundIn(withRsa(((1n << 1024n) - 159n) ** 2n))).toEqual(['KEY_WEAK error']);
    let product = 1n;
    for (let n = 2n; n < 300n; n++) if (product % n !== 0n && isPrime(n)) product *= n;
    expect(foundIn(withRsa(((1n << 2047n) / product + 1n) * product + 1n))).toEqual(['KEY_WEAK error']);
  });

  it.each<[curve: string, asPublic: readonly string[], asPrivate: readonly string[]]>([
    ['P-256', [], []],
    ['P-384', [], []],
    ['P-521', [], []],
    ['secp256k1', ['KEY_TYPE_RARE error'], ['KEY_TYPE_RARE warning']],
    ['brainpoolP256r1', ['KEY_TYPE_RARE error'], ['KEY_TYPE_RARE warning']],
  ])('an EC key on %s', (curve, asPublic, asPrivate) => {
    const leaf = withKey('-algorithm', 'EC', '-pkeyopt', `ec_paramgen_curve:${curve}`);
    const ofKey = (isPublic: boolean): string[] => foundIn(leaf, { isPublic }).filter((code) => code.startsWith('KEY'));
    expect(ofKey(true)).toEqual(asPublic);
    expect(ofKey(false)).toEqual(asPrivate);
  });

  it.each(['ED25519', 'ED448'])('%s, which few targets take', (algorithm) => {
    expect(foundIn(withKey('-algorithm', algorithm))).toEqual(['KEY_TYPE_RARE warning']);
  });

  it.each(['44', '65', '87'])('ML-DSA-%s, which few targets take', (kind) => {
    const path = join(import.meta.dirname, `../../support/ml-dsa/ml-dsa-${kind}.pem`);
    const leaf = readCertificate(derOf(readFileSync(path, 'latin1')));
    expect(foundIn(leaf)).toContain('KEY_TYPE_RARE warning');
  });

  it('a key for RSA-PSS alone, and a signature by RSA-PSS', () => {
    expect(foundIn(withKey('-algorithm', 'RSA-PSS', '-pkeyopt', 'rsa_keygen_bits:2048'))).toEqual(['PSS_KEY error']);
    expect(found(ownLeaf({ pss: true }))).toEqual(['PSS_SIGNATURE warning']);
  });

  it.each(['sha1', 'md5'])(
    'a signature over %s, on leaf or intermediate; on a root it counts for nothing',
    (digest) => {
      const weak = ['SIGNATURE_HASH_WEAK error'];
      expect(found(ownLeaf({ digest }))).toEqual(weak);
      const below = tree.ca('/CN=Weak', root, { key: issuing, digest }).certificate;
      const leaf = plain.certificate;
      expect(found(leaf, { path: [leaf, below, root.certificate] })).toEqual(weak);
      const above = tree.root('/CN=Root', { key: root, digest }).certificate;
      expect(found(leaf, { path: [leaf, issuing.certificate, above] })).toEqual([]);
    },
  );

  it('a leaf without alternative names, for a server alone', () => {
    const leaf = ownLeaf({ extensions: ['extendedKeyUsage=serverAuth,clientAuth'] });
    expect(found(leaf)).toEqual(['NO_SUBJECT_ALT_NAME error']);
    expect(found(leaf, { role: 'client' })).toEqual([]);
  });

  it('a version before the third', () => {
    const leaf = issued([], []);
    expect(leaf.version).toBe(1);
    expect(foundIn(leaf)).toContain('VERSION_OLD error');
  });

  it.each<[serial: string, codes: readonly string[]]>([
    ['1', []],
    [`0x7f${'ab'.repeat(19)}`, []],
    [`0xff${'ab'.repeat(19)}`, ['SERIAL_UNUSUAL error']],
    [`0x01${'ab'.repeat(20)}`, ['SERIAL_UNUSUAL error']],
    ['0', ['SERIAL_UNUSUAL error']],
    ['-5', ['SERIAL_UNUSUAL error']],
  ])('the serial number %s', (serial, codes) => {
    expect(foundIn(issued(['-set_serial', serial]))).toEqual(codes);
  });

  it('an authority without a name', () => {
    const nameless = tree.root('/', { key: root, extensions: CA });
    const leaf = tree.leaf(nameless).certificate;
    expect(found(leaf, { path: [leaf, nameless.certificate] })).toEqual(['PROFILE_BROKEN error']);
  });

  it('a precertificate', () => {
    const leaf = ownLeaf({ extensions: [...LINES, '1.3.6.1.4.1.11129.2.4.3=critical,DER:0500'] });
    expect(found(leaf)).toEqual(['PRECERTIFICATE blocker']);
  });

  it('a key usage that lets a server sign nothing', () => {
    const leaf = ownLeaf({ extensions: [...LINES, 'keyUsage=critical,dataEncipherment'] });
    expect(found(leaf)).toEqual(['KEY_USAGE_UNFIT error']);
  });

  it('an intermediate that ends before the leaf', () => {
    const early = tree.ca('/CN=Issuing', root, { key: issuing, to: 50, extensions: ISSUED_CA }).certificate;
    const leaf = plain.certificate;
    expect(found(leaf, { path: [leaf, early, root.certificate] })).toEqual(['INTERMEDIATE_ENDS_FIRST error']);
  });

  it('a lifetime that its successor may not have', () => {
    const leaf = ownLeaf({ from: -10, to: 37 });
    expect(found(leaf, { isPublic: true })).toContain('LIFETIME_TOO_LONG error');
    const today = ownLeaf({ from: -1350, to: -1160 });
    expect(found(today, { isPublic: true, at: today.notBefore })).toContain('LIFETIME_SHORTENS info');
  });
});
