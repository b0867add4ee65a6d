/** Which path is found among several, and what is said where none is whole. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildChain, type Chain } from '#core/chain/chain.ts';
import { Pool } from '#core/chain/pool.ts';
import { readCertificate } from '#core/x509/certificate.ts';
import { CA, LEAF, NOW, type Made, Tree } from '#test/support/openssl-tree.ts';
import { requireTool } from '#test/support/tools.ts';
import { anchored, codes, digests, given, pathOf, trusting } from './given.ts';

describe.runIf(requireTool('openssl'))('paths', { timeout: 60_000 }, () => {
  let tree: Tree;
  let root: Made;
  let issuing: Made;
  let leaf: Made;

  beforeAll(() => {
    tree = new Tree();
    root = tree.root('/O=Example/CN=Root');
    issuing = tree.ca('/O=Example/CN=Issuing', root);
    leaf = tree.leaf(issuing);
  }, 60_000);
  afterAll(() => tree.remove());

  test('leaf, intermediate, root, whatever the order', () => {
    expect(tree.verifies(leaf, [root], [issuing])).toBe(true);
    const chain = trusting(leaf, [root], [issuing, leaf]);
    expect(pathOf(chain)).toEqual(digests([leaf, issuing, root]));
    expect(chain).toMatchObject({ verdict: 'valid', anchor: 'organisation', missing: null, findings: [] });
    expect(chain.path.map(({ source }) => source)).toEqual(['given', 'given', 'roots']);
  });

  test('a leaf alone: what is missing is named', () => {
    const addressed = tree.leaf(issuing, {
      extensions: [...LEAF, 'authorityInfoAccess=caIssuers;URI:http://ca.example/issuing.cer'],
    });
    const chain = trusting(addressed, [root]);
    expect(pathOf(chain)).toEqual(digests([addressed]));
    expect(chain).toMatchObject({
      verdict: 'incomplete',
      anchor: null,
      missing: {
        issuer: 'O=Example, CN=Issuing',
        authorityKeyId: issuing.certificate.subjectKeyIdentifier,
        caIssuers: ['http://ca.example/issuing.cer'],
      },
    });
    expect(codes(chain)).toEqual(['CHAIN_INCOMPLETE']);
  });

  test('the gap is named where the path ends, not at the leaf', () => {
    expect(trusting(leaf, [], [issuing]).missing?.issuer).toBe('O=Example, CN=Root');
  });

  test('a root among the inputs ends a path that is valid but confirmed by nobody', () => {
    const pool = new Pool([given(root.certificate), given(issuing.certificate)]);
    const chain = buildChain(leaf.certificate, pool, { at: NOW, purpose: 'server', trust: 'any-root' });
    expect(chain).toMatchObject({ verdict: 'valid', anchor: 'given' });
    expect(chain.findings).toMatchObject([{ code: 'ROOT_UNCONFIRMED', severity: 'warning' }]);
  });

  test('where trust is demanded, that root does not do', () => {
    const chain = trusting(leaf, [], [issuing, root]);
    expect(chain).toMatchObject({ verdict: 'invalid', anchor: 'given' });
    expect(codes(chain)).toEqual(['ROOT_NOT_TRUSTED']);
  });

  test('a root that is given as well stays an anchor', () => {
    const pool = new Pool([anchored(root.certificate), given(root.certificate), given(issuing.certificate)]);
    const chain = buildChain(leaf.certificate, pool, { at: NOW, purpose: 'server', trust: 'anchors-only' });
    expect(chain).toMatchObject({ verdict: 'valid', anchor: 'organisation' });
    expect(chain.path.at(-1)?.source).toBe('given');
  });

  test('a library completes a chain, but its roots end none', () => {
    const fromLibrary = ({ certificate }: Made) =>
      ({ certificate, source: 'library', file: null, anchor: null }) as const;
    const options = { at: NOW, purpose: 'server', trust: 'any-root' } as const;
    const whole = buildChain(leaf.certificate, new Pool([fromLibrary(issuing), anchored(root.certificate)]), options);
    expect(whole.path.map(({ source }) => source)).toEqual(['given', 'library', 'roots']);
    const rootless = buildChain(leaf.certificate, new Pool([fromLibrary(issuing), fromLibrary(root)]), options);
    expect(rootless).toMatchObject({ verdict: 'incomplete', anchor: null });
  });

  test('a self-signed leaf is a path of one', () => {
    const own = tree.make({ subject: '/CN=own.example', extensions: ['subjectAltName=DNS:own.example'] });
    const options = { at: NOW, purpose: 'server', trust: 'any-root' } as const;
    const chain = buildChain(own.certificate, new Pool([]), options);
    expect(chain).toMatchObject({ verdict: 'valid', anchor: 'given' });
    expect(codes(chain)).toEqual(['SELF_SIGNED']);
    expect(pathOf(chain)).toEqual(digests([own]));
    expect(codes(trusting(own, []))).toEqual(['ROOT_NOT_TRUSTED']);
    expect(trusting(own, [own])).toMatchObject({ verdict: 'valid', anchor: 'organisation' });
  });

  test('of two authorities with one name, the one whose key made the signature', () => {
    const impostor = tree.ca('/O=Example/CN=Issuing', root);
    expect(pathOf(trusting(leaf, [root], [impostor, issuing]))).toEqual(digests([leaf, issuing, root]));
    expect(trusting(leaf, [root], [impostor]).verdict).toBe('incomplete');
  });

  test('a key identifier that fits, on a key that did not sign, is a wrong signature', () => {
    const bytes = leaf.certificate.der.slice();
    bytes[bytes.length - 1] = (bytes.at(-1) as number) ^ 1;
    const chain = trusting({ ...leaf, certificate: readCertificate(bytes) }, [root], [issuing]);
    expect(chain.verdict).toBe('invalid');
    expect(chain.findings).toMatchObject([
      { code: 'SIGNATURE_WRONG', severity: 'blocker', facts: { role: 'leaf', issuer: 'O=Example, CN=Issuing' } },
      { code: 'CHAIN_INCOMPLETE' },
    ]);
  });

  test('a key identifier that does not fit is tried last, but tried', () => {
    const other = tree.ca('/O=Example/CN=Issuing', root, {
      key: issuing,
      extensions: [...CA.slice(0, 2), 'subjectKeyIdentifier=00ff'],
    });
    expect(pathOf(trusting(leaf, [root], [other]))).toEqual(digests([leaf, other, root]));
    expect(pathOf(trusting(leaf, [root], [other, issuing]))).toEqual(digests([leaf, issuing, root]));
  });

  test('an expired intermediate steps back behind its valid twin, and alone is named', () => {
    const old = tree.ca('/O=Example/CN=Issuing', root, { key: issuing, from: -400, to: -10 });
    expect(tree.verifies(leaf, [root], [old, issuing])).toBe(true);
    const chain = trusting(leaf, [root], [old, issuing]);
    expect(pathOf(chain)).toEqual(digests([leaf, issuing, root]));
    expect(chain.alternatives.map(pathOf)).toEqual([digests([leaf, old, root])]);
    expect(chain.alternatives).toMatchObject([{ reason: 'not-valid', because: 'CERTIFICATE_EXPIRED' }]);
    expect(tree.verifies(leaf, [root], [old])).toBe(false);
    expect(trusting(leaf, [root], [old]).findings).toMatchObject([
      { code: 'CERTIFICATE_EXPIRED', facts: { role: 'intermediate', sha256: old.certificate.sha256 } },
    ]);
  });

  test('cross-signed: the trusted root decides, and of two the shorter path', () => {
    const elder = tree.root('/O=Elder/CN=Elder Root');
    const cross = tree.ca('/O=Example/CN=Root', elder, { key: root });
    const others = [cross, issuing];
    expect(pathOf(trusting(leaf, [elder], others))).toEqual(digests([leaf, issuing, cross, elder]));
    expect(tree.verifies(leaf, [elder], [cross, issuing])).toBe(true);
    const both = trusting(leaf, [elder, root], others);
    expect(pathOf(both)).toEqual(digests([leaf, issuing, root]));
    expect(both.alternatives.map(pathOf)).toEqual([digests([leaf, issuing, cross, elder])]);
    expect(both.alternatives).toMatchObject([{ reason: 'longer', because: null }]);
  });

  test('an expired root beside a cross-signature that still holds (AddTrust, 2020)', () => {
    const expired = tree.root('/O=Old/CN=Old Root', { from: -4000, to: -1 });
    const cross = tree.ca('/O=Example/CN=Root', expired, { key: root });
    const chain = trusting(leaf, [expired, root], [issuing, cross]);
    expect(chain.verdict).toBe('valid');
    expect(pathOf(chain)).toEqual(digests([leaf, issuing, root]));
  });

  test('authorities that signed each other make no endless path', () => {
    const a = tree.root('/CN=A');
    const b = tree.root('/CN=B');
    const [aByB, bByA] = [tree.ca('/CN=A', b, { key: a }), tree.ca('/CN=B', a, { key: b })];
    const under = tree.leaf(a);
    const chain = trusting(under, [], [aByB, bByA]);
    expect(chain.verdict).toBe('incomplete');
    expect(pathOf(trusting(under, [b], [aByB, bByA]))).toEqual(digests([under, aByB, b]));
  });

  test('the same key under two names', () => {
    const renamed = tree.ca('/O=Example/CN=Renamed', root, { key: issuing });
    const under = tree.leaf(renamed);
    expect(pathOf(trusting(under, [root], [issuing, renamed]))).toEqual(digests([under, renamed, root]));
    expect(trusting(under, [root], [issuing]).verdict).toBe('incomplete');
  });

  test('names are compared without regard to case and runs of spaces', () => {
    const shouting = tree.ca('/O=EXAMPLE/CN=Issuing', root, { key: issuing });
    expect(pathOf(trusting(leaf, [root], [shouting]))).toEqual(digests([leaf, shouting, root]));
  });

  test('an intermediate among the roots ends a path, unless its root is there as well', () => {
    expect(trusting(leaf, [issuing])).toMatchObject({ verdict: 'valid', anchor: 'organisation' });
    expect(pathOf(trusting(leaf, [issuing]))).toEqual(digests([leaf, issuing]));
    expect(pathOf(trusting(leaf, [issuing, root]))).toEqual(digests([leaf, issuing, root]));
  });

  test('wanted names that are not covered make the chain invalid', () => {
    const hosts = [{ name: 'Names', hosts: ['www.example.com', 'shop.example.com', 'no name'] }];
    const chain = trusting(leaf, [root], [issuing], { hosts });
    expect(chain.verdict).toBe('invalid');
    expect(chain.findings).toMatchObject([
      { code: 'HOST_NOT_COVERED', subject: 'shop.example.com', facts: { reason: 'not-named' } },
      { code: 'HOST_UNUSABLE', subject: 'no name', facts: { reason: 'not-a-hostname' } },
    ]);
  });

  describe('of several paths', () => {
    /** Reasons of the paths not taken, in their order. */
    const reasons = (chain: Chain): string[] => chain.alternatives.map(({ reason }) => reason);

    test('a longer one, by a cross-signature to a root that is trusted too', () => {
      const elder = tree.root('/O=Elder/CN=Elder Root');
      const bridge = tree.ca('/O=Elder/CN=Bridge', elder);
      const cross = tree.ca('/O=Example/CN=Issuing', bridge, { key: issuing });
      const chain = trusting(leaf, [elder, root], [issuing, bridge, cross]);
      expect(pathOf(chain)).toEqual(digests([leaf, issuing, root]));
      expect(reasons(chain)).toEqual(['longer']);
    });

    test('one of which an authority ends before the leaf, though it is shorter', () => {
      const short = tree.root('/O=Short/CN=Short Root', { to: 20 });
      const direct = tree.ca('/O=Example/CN=Issuing', short, { key: issuing, to: 20 });
      const bridge = tree.ca('/O=Example/CN=Bridge', root);
      const around = tree.ca('/O=Example/CN=Issuing', bridge, { key: issuing });
      const chain = trusting(leaf, [short, root], [direct, bridge, around]);
      expect(pathOf(chain)).toEqual(digests([leaf, around, bridge, root]));
      expect(reasons(chain)).toEqual(['ends-before-leaf']);
    });

    test('of two alike the one whose root is trusted longest', () => {
      const lasting = tree.root('/O=Lasting/CN=Lasting Root', { to: 4000 });
      const cross = tree.ca('/O=Example/CN=Issuing', lasting, { key: issuing, from: -200 });
      const chain = trusting(leaf, [root, lasting], [issuing, cross]);
      expect(pathOf(chain)).toEqual(digests([leaf, cross, lasting]));
      expect(reasons(chain)).toEqual(['root-ends-sooner']);
    });

    test('of two to one root the newer intermediate', () => {
      const older = tree.ca('/O=Example/CN=Issuing', root, { key: issuing, from: -200 });
      const chain = trusting(leaf, [root], [older, issuing]);
      expect(pathOf(chain)).toEqual(digests([leaf, issuing, root]));
      expect(reasons(chain)).toEqual(['older']);
    });

    test('one that ends in a gap, and one in a root that nobody confirmed', () => {
      const elder = tree.root('/O=Elder/CN=Elder Root');
      const cross = tree.ca('/O=Example/CN=Root', elder, { key: root });
      const pool = (more: readonly Made[]) =>
        new Pool([
          ...[issuing, cross, ...more].map(({ certificate }) => given(certificate)),
          anchored(root.certificate),
        ]);
      const options = { at: NOW, purpose: 'server', trust: 'any-root' } as const;
      expect(reasons(buildChain(leaf.certificate, pool([]), options))).toEqual(['incomplete']);
      expect(reasons(buildChain(leaf.certificate, pool([elder]), options))).toEqual(['not-trusted']);
    });

    test('a person may choose another; what would have been taken is then among the others', () => {
      const older = tree.ca('/O=Example/CN=Issuing', root, { key: issuing, from: -200 });
      const path = digests([leaf, older, root]);
      const chain = trusting(leaf, [root], [older, issuing], { path });
      expect(pathOf(chain)).toEqual(path);
      expect(chain.alternatives.map(pathOf)).toEqual([digests([leaf, issuing, root])]);
      expect(reasons(chain)).toEqual(['set-aside']);
      expect(pathOf(trusting(leaf, [root], [issuing], { path }))).toEqual(digests([leaf, issuing, root]));
    });
  });
});
