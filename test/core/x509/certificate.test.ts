/** Certificates as openssl prints them, and those that can't be trusted to say what they say. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Refusal } from '#core/refusal.ts';
import { readCertificate } from '#core/x509/certificate.ts';
import { sanView } from '#core/x509/general-name.ts';
import { CA, LEAF, type Made, type Spec, Tree } from '#test/support/openssl-tree.ts';
import { requireTool, runWell } from '#test/support/tools.ts';

describe.runIf(requireTool('openssl'))('a certificate', { timeout: 60_000 }, () => {
  let tree: Tree;
  let root: Made;
  beforeAll(() => {
    tree = new Tree();
    root = tree.root('/C=DE/O=Example/CN=Root');
  }, 60_000);
  afterAll(() => tree.remove());

  const printed = ({ certPath }: Made, ...fields: readonly string[]): string =>
    runWell('openssl', ['x509', '-in', certPath, '-noout', '-nameopt', 'sep_comma_plus_space', ...fields]).toString();
  const field = (made: Made, name: string): string =>
    printed(made, `-${name}`)
      .trim()
      .replace(/^[^=]*=/, '');

  test.each<[what: string, spec: Partial<Spec>]>([
    ['P-256', {}],
    ['RSA', { key: 'RSA' }],
    ['RSA-PSS', { key: 'RSA-PSS' }],
    ['P-521', { key: 'P-521' }],
    ['Ed25519', { key: 'Ed25519' }],
    ['Ed448, which is only read', { key: 'Ed448' }],
    ['version 1', { extensions: [] }],
    ['past 2050, where times are written otherwise', { to: 365 * 40 }],
    ['before 2000', { from: -365 * 40 }],
  ])('%s', (_what, spec) => {
    const made = tree.leaf(root, spec);
    const { certificate } = made;
    expect(String(certificate.subject)).toBe('CN=www.example.com');
    expect(String(certificate.issuer)).toBe('C=DE, O=Example, CN=Root');
    expect(certificate.serial.replace(/^00/, '')).toBe(field(made, 'serial').toLowerCase());
    expect(certificate.sha256).toBe(
      runWell('openssl', ['x509', '-in', made.certPath, '-noout', '-fingerprint', '-sha256'])
        .toString()
        .replace(/.*=|:|\n/g, '')
        .toLowerCase(),
    );
    expect(certificate.notBefore).toBe(Date.parse(field(made, 'startdate')));
    expect(certificate.notAfter).toBe(Date.parse(field(made, 'enddate')));
    expect(printed(made, '-text')).toContain(`Version: ${certificate.version} `);
    expect(certificate.malformedExtensions).toEqual([]);
    expect(certificate.algorithmsDiffer).toBe(false);
    const spki = runWell('openssl', ['pkey', '-pubin', '-outform', 'DER'], printed(made, '-pubkey'));
    expect(Buffer.from(certificate.publicKey.spki)).toEqual(spki);
  });

  test('its extensions', () => {
    const { certificate } = tree.leaf(root, {
      extensions: [
        'basicConstraints=critical,CA:TRUE,pathlen:3',
        'keyUsage=critical,digitalSignature,keyCertSign,decipherOnly',
        'extendedKeyUsage=serverAuth,1.2.3.4',
        'subjectAltName=DNS:a.example,IP:192.0.2.1,IP:2001:db8::1,email:a@example.com,URI:https://a.example/,RID:1.2.3',
        'subjectKeyIdentifier=01:02:ff',
        'authorityKeyIdentifier=keyid,issuer:always',
        'authorityInfoAccess=caIssuers;URI:http://a.example/ca,OCSP;URI:http://a.example/ocsp',
        'nameConstraints=permitted;DNS:a.example,excluded;IP:192.0.2.0/255.255.255.0',
        'certificatePolicies=1.2.3.4,1.2.3.5',
      ],
    });
    expect(certificate.basicConstraints).toEqual({ isCa: true, pathLength: 3 });
    expect(certificate.keyUsage).toEqual(new Set(['digitalSignature', 'keyCertSign', 'decipherOnly']));
    expect(certificate.extendedKeyUsage).toEqual(['1.3.6.1.5.5.7.3.1', '1.2.3.4']);
    expect(certificate.subjectAltName?.map(sanView)).toEqual([
      { type: 'DNS', value: 'a.example' },
      { type: 'IP', value: '192.0.2.1' },
      { type: 'IP', value: '2001:db8::1' },
      { type: 'email', value: 'a@example.com' },
      { type: 'URI', value: 'https://a.example/' },
      { type: 'other', value: '1.2.3' },
    ]);
    expect(certificate.subjectKeyIdentifier).toBe('0102ff');
    expect(certificate.authorityKeyIdentifier).toMatchObject({
      keyId: root.certificate.subjectKeyIdentifier,
      serial: root.certificate.serial,
    });
    expect(certificate.authorityInfoAccess).toEqual({
      caIssuers: ['http://a.example/ca'],
      ocsp: ['http://a.example/ocsp'],
    });
    expect(certificate.nameConstraints).toMatchObject({
      permitted: [{ type: 'DNS', value: 'a.example' }],
      excluded: [{ type: 'IP' }],
    });
    expect(certificate.certificatePolicies).toEqual(['1.2.3.4', '1.2.3.5']);
    expect(certificate.malformedExtensions).toEqual([]);
  });

  test('what is absent is null, which is not the same as empty', () => {
    const { certificate } = tree.make({ subject: '/CN=Bare', issuer: root });
    expect(certificate).toMatchObject({
      basicConstraints: null,
      keyUsage: null,
      extendedKeyUsage: null,
      subjectAltName: null,
    });
    expect(certificate.isCa).toBe(false);
  });

  test('an extension that cannot be read answers null and is named', () => {
    const { certificate } = tree.leaf(root, { extensions: ['2.5.29.15=DER:0500', '2.5.29.17=DER:0400'] });
    expect(certificate).toMatchObject({ keyUsage: null, subjectAltName: null });
    expect(certificate.malformedExtensions).toEqual(['2.5.29.15', '2.5.29.17']);
  });

  test('self-issued is by name, whoever signed', () => {
    expect(root.certificate.isSelfIssued).toBe(true);
    expect(tree.ca('/C=DE/O=EXAMPLE/CN=root', root, { extensions: CA }).certificate.isSelfIssued).toBe(true);
    expect(tree.leaf(root).certificate.isSelfIssued).toBe(false);
  });

  test('two algorithms in one certificate are noticed', () => {
    const { der } = tree.leaf(root, { extensions: LEAF }).certificate;
    const changed = Buffer.from(der);
    // The outer ecdsa-with-SHA256 becomes ecdsa-with-SHA384.
    const at = changed.lastIndexOf(Buffer.from('06082a8648ce3d040302', 'hex'));
    changed[at + 9] = 3;
    expect(readCertificate(changed).algorithmsDiffer).toBe(true);
  });

  test('every cut of it is refused, never half read', () => {
    const { der } = root.certificate;
    for (let end = 0; end < der.length; end++) expect(() => readCertificate(der.subarray(0, end))).toThrow(Refusal);
  });

  test('bytes changed anywhere give a certificate or a refusal, nothing else', () => {
    const { der } = root.certificate;
    for (let at = 0; at < der.length; at++) {
      const changed = der.slice();
      changed[at] = (changed[at] as number) ^ 0x55;
      try {
        const certificate = readCertificate(changed);
        expect(certificate.malformedExtensions).toBeInstanceOf(Array);
        expect(typeof String(certificate.subject) + certificate.sha256).toBe(`string${certificate.sha256}`);
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
      }
    }
  });
});
