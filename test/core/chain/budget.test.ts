/** Hostile pools end with an answer: proven by what was counted, not by a clock. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ChainBudget } from '#core/chain/budget.ts';
import { buildChain, type Chain } from '#core/chain/chain.ts';
import { Pool } from '#core/chain/pool.ts';
import type { Certificate } from '#core/x509/certificate.ts';
import { CA, LEAF, type Made, NOW, Tree } from '#test/support/openssl-tree.ts';
import { requireTool } from '#test/support/tools.ts';
import { decoys } from './decoys.ts';
import { anchored, codes, digests, given, pathOf, trusting } from './given.ts';

describe.runIf(requireTool('openssl'))('budget', { timeout: 60_000 }, () => {
  let tree: Tree;
  let root: Made;
  let ca: Made;
  let leaf: Made;
  beforeAll(() => {
    tree = new Tree();
    root = tree.root('/CN=Root');
    ca = tree.ca('/CN=Issuing', root);
    leaf = tree.leaf(ca);
  }, 60_000);
  afterAll(() => tree.remove());

  function among(crowd: readonly Certificate[], one: Made, budget: ChainBudget): Chain {
    const pool = new Pool([...crowd, ca.certificate].map(given).concat(anchored(root.certificate)));
    return buildChain(one.certificate, pool, { at: NOW, purpose: 'server', trust: 'anchors-only', budget });
  }

  test('5,000 decoys without the key identifier cost nothing', () => {
    const nameless = tree.ca('/CN=Issuing', root, { extensions: [...CA.slice(0, 2), 'subjectKeyIdentifier=00'] });
    const budget = new ChainBudget();
    expect(pathOf(among(decoys(nameless.certificate, 5000), leaf, budget))).toEqual(digests([leaf, ca, root]));
    expect(budget.spent.signatures).toBeLessThanOrEqual(3);
    expect(budget.spent.steps).toBeLessThanOrEqual(3);
  });

  test('5,000 decoys with the very key identifiers are each tried once at most', () => {
    const budget = new ChainBudget();
    const crowd = decoys(ca.certificate, 5000);
    expect(pathOf(among(crowd, leaf, budget))).toEqual(digests([leaf, ca, root]));
    expect(budget.spent.signatures).toBeLessThanOrEqual(5003);
    expect(budget.spent.steps).toBeLessThanOrEqual(3);
    expect(budget.isSpent).toBe(false);
  });

  test('a second leaf of the same pool pays only for its own signature', () => {
    const pool = new Pool([given(ca.certificate), anchored(root.certificate)]);
    const [first, second] = [new ChainBudget(), new ChainBudget()];
    const options = { at: NOW, purpose: 'server', trust: 'anchors-only' } as const;
    buildChain(leaf.certificate, pool, { ...options, budget: first });
    buildChain(tree.leaf(ca).certificate, pool, { ...options, budget: second });
    expect([first.spent.signatures, second.spent.signatures]).toEqual([2, 1]);
  });

  test('a spent budget says which, and claims nothing more', () => {
    const budget = new ChainBudget({ signatures: 10 });
    const pool = new Pool([...decoys(ca.certificate, 50).map(given), anchored(root.certificate)]);
    const chain = buildChain(leaf.certificate, pool, { at: NOW, purpose: 'server', trust: 'anchors-only', budget });
    expect(budget.spent.signatures).toBe(10);
    expect(chain.verdict).toBe('incomplete');
    expect(chain.findings).toContainEqual(
      expect.objectContaining({ code: 'SEARCH_BUDGET_SPENT', severity: 'blocker', facts: budget.spent }),
    );
  });

  test('a mesh of authorities that all signed each other is cut', () => {
    const roots = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => tree.root(`/CN=${name}`));
    const mesh = roots.flatMap((issuer) =>
      roots
        .filter((subject) => subject !== issuer)
        .map((subject) => tree.ca(`/${String(subject.certificate.subject)}`, issuer, { key: subject })),
    );
    const under = tree.leaf(roots[0] as Made);
    const budget = new ChainBudget({ steps: 500 });
    const chain = trusting(under, roots.slice(5), mesh, { budget });
    expect(chain.verdict).toBe('valid');
    expect(chain.path).toHaveLength(3);
    expect(budget.spent.signatures).toBeLessThanOrEqual(40);
    expect(budget.spent.steps).toBeLessThanOrEqual(500);
  });

  test('a path longer than any real one is cut, not climbed for ever', () => {
    let issuer = tree.root('/CN=Step 0');
    const steps = [issuer];
    for (let i = 1; i < 14; i++) steps.push((issuer = tree.ca(`/CN=Step ${i}`, issuer)));
    const chain = trusting(tree.leaf(issuer), steps.slice(0, 1), steps.slice(1));
    expect(chain).toMatchObject({ verdict: 'incomplete', missing: { issuer: 'CN=Step 2' } });
    expect(chain.path).toHaveLength(12);
  });

  test('names times constraints are bounded', () => {
    const many = (count: number, line: (i: number) => string): string =>
      Array.from({ length: count }, (_, i) => line(i)).join(',');
    const limited = tree.root('/CN=Limits', {
      extensions: [...CA, `nameConstraints=critical,${many(60, (i) => `excluded;DNS:x${i}.test`)}`],
    });
    const wide = tree.leaf(limited, {
      extensions: [`subjectAltName=${many(60, (i) => `DNS:y${i}.test`)}`, ...LEAF.slice(1)],
    });
    expect(codes(trusting(wide, [limited]))).toEqual([]);
    const budget = new ChainBudget({ comparisons: 1000 });
    expect(codes(trusting(wide, [limited], [], { budget }))).toEqual(['SEARCH_BUDGET_SPENT']);
    expect(budget.spent.comparisons).toBe(1000);
  });
});
