/** Chains by every algorithm that can be verified, and what is said of those that can't. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildChain } from '#core/chain/chain.ts';
import { Pool } from '#core/chain/pool.ts';
import { CURVES } from '#core/crypto/curve.ts';
import { loadRareSignatures } from '#core/crypto/rare-signatures.ts';
import { certificatesIn } from '#core/item.ts';
import { open } from '#core/open/open.ts';
import { type Certificate, readCertificate } from '#core/x509/certificate.ts';
import { type Spec, Tree } from '#test/support/openssl-tree.ts';
import { requireTool } from '#test/support/tools.ts';
import { anchored, codes, digests, pathOf, trusting } from './given.ts';

const RARE = ['secp160r1', 'secp256k1', 'brainpoolP256r1', 'brainpoolP320t1', 'brainpoolP384r1', 'brainpoolP512r1'];

describe.runIf(requireTool('openssl'))('algorithms', { timeout: 60_000 }, () => {
  let tree: Tree;
  beforeAll(async () => {
    tree = new Tree();
    const curves = CURVES.filter(({ name }) => RARE.includes(name));
    expect(curves).toHaveLength(RARE.length);
    await loadRareSignatures(['Ed448', ...curves]);
  });
  afterAll(() => tree.remove());

  test.each<[name: string, spec: Partial<Spec>]>([
    ['ECDSA P-256', { key: 'P-256' }],
    ['ECDSA P-384 with SHA-384', { key: 'P-384', digest: 'sha384' }],
    ['ECDSA P-521 with SHA-512', { key: 'P-521', digest: 'sha512' }],
    ['RSA PKCS#1', { key: 'RSA' }],
    ['RSA PKCS#1 with SHA-512', { key: 'RSA', digest: 'sha512' }],
    ['RSA-PSS with an RSA key', { key: 'RSA', pss: true }],
    ['RSA-PSS with SHA-384', { key: 'RSA', pss: true, digest: 'sha384' }],
    ['RSA-PSS with an RSA-PSS key', { key: 'RSA-PSS', pss: true }],
    ['ECDSA P-224', { key: 'P-224' }],
    ['ECDSA secp256k1', { key: 'secp256k1' }],
    ['ECDSA secp256k1 with SHA-512, cut to the curve', { key: 'secp256k1', digest: 'sha512' }],
    ['ECDSA brainpoolP256r1', { key: 'brainpoolP256r1' }],
    ['ECDSA secp160r1, whose order has more bits than its field', { key: 'secp160r1' }],
    ['ECDSA brainpoolP320t1', { key: 'brainpoolP320t1' }],
    ['ECDSA brainpoolP384r1 with SHA-384', { key: 'brainpoolP384r1', digest: 'sha384' }],
    ['ECDSA brainpoolP512r1 with SHA-512', { key: 'brainpoolP512r1', digest: 'sha512' }],
    ['ECDSA brainpoolP512r1 with SHA-256', { key: 'brainpoolP512r1' }],
    ['Ed25519', { key: 'Ed25519' }],
    ['Ed448', { key: 'Ed448' }],
  ])('%s', (_name, spec) => {
    const root = tree.root('/CN=Root', spec);
    const ca = tree.ca('/CN=Issuing', root, spec);
    const leaf = tree.leaf(ca, spec);
    const chain = trusting(leaf, [root], [ca]);
    expect(pathOf(chain)).toEqual(digests([leaf, ca, root]));
    expect(codes(chain)).toEqual([]);
    expect(tree.verifies(leaf, [root], [ca])).toBe(true);

    const other = tree.ca('/CN=Issuing', root, spec);
    expect(trusting(leaf, [root], [other]).verdict).toBe('incomplete');
  });

  test('kinds of keys may change along the path', () => {
    const root = tree.root('/CN=Root', { key: 'RSA' });
    const ca = tree.ca('/CN=Issuing', root, { key: 'P-384', pss: true });
    const leaf = tree.leaf(ca, { key: 'Ed25519' });
    expect(trusting(leaf, [root], [ca]).verdict).toBe('valid');
  });

  test('a signature that was tampered with is wrong, in every kind', () => {
    for (const key of ['Ed448', 'secp256k1', 'brainpoolP384r1'] as const) {
      const root = tree.root('/CN=Root', { key });
      const leaf = tree.leaf(root);
      const der = leaf.certificate.der.slice();
      der[der.length - 1] = (der.at(-1) as number) ^ 1;
      const chain = trusting({ ...leaf, certificate: readCertificate(der) }, [root]);
      expect(codes(chain)).toContain('SIGNATURE_WRONG');
    }
  });

  test('a signature by an algorithm without a name is followed, but not believed', () => {
    const root = tree.root('/CN=Root', { key: 'RSA' });
    const leaf = tree.leaf(root, { digest: 'sha3-256' });
    const chain = trusting(leaf, [root]);
    expect(pathOf(chain)).toEqual(digests([leaf, root]));
    expect(chain.verdict).toBe('invalid');
    expect(codes(chain)).toEqual(['SIGNATURE_UNSUPPORTED']);
  });

  test('MD5 is refused as by every client; SHA-1 where more is asked for', () => {
    const root = tree.root('/CN=Root', { key: 'RSA' });
    const md5 = tree.leaf(root, { digest: 'md5' });
    expect(codes(trusting(md5, [root]))).toEqual(['SIGNATURE_HASH_WEAK']);
    const sha1 = tree.leaf(root, { digest: 'sha1' });
    expect(codes(trusting(sha1, [root]))).toEqual([]);
    expect(codes(trusting(sha1, [root], [], { leastSecurityBits: 80 }))).toEqual(['SIGNATURE_HASH_WEAK']);
    expect(codes(trusting(sha1, [root], [], { leastSecurityBits: 128 }))).toContain('KEY_TOO_SMALL');
  });
});

/** Made and signed by OpenSSL 3.5 (test/support/ml-dsa/make.mjs). */
describe('ML-DSA', () => {
  const chainOf = async (kind: string) => {
    const pem = readFileSync(join(import.meta.dirname, `../../support/ml-dsa/ml-dsa-${kind}.pem`));
    const [leaf, root] = certificatesIn((await open(pem)).items);
    if (leaf === undefined || root === undefined) throw new Error('a chain of two');
    return { leaf, root };
  };
  const judged = (leaf: Certificate, root: Certificate) =>
    buildChain(leaf, new Pool([anchored(root)]), {
      at: Date.UTC(2030, 5, 1),
      purpose: 'server',
      trust: 'anchors-only',
    });

  test.each(['44', '65', '87'])('ML-DSA-%s is verified once a file that holds it was opened', async (kind) => {
    const { leaf, root } = await chainOf(kind);
    expect(judged(leaf, root)).toMatchObject({ verdict: 'valid', findings: [] });
    const der = leaf.der.slice();
    der[der.length - 1] = (der.at(-1) as number) ^ 1;
    expect(codes(judged(readCertificate(der), root))).not.toEqual([]);
  });

  test('a key of another size made no such signature', async () => {
    const [small, large] = [await chainOf('44'), await chainOf('87')];
    expect(judged(small.leaf, large.root).verdict).toBe('incomplete');
  });
});
