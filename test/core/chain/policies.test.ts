/** Certificate policies along a path (RFC 5280 6.1.2 to 6.1.5); openssl verify is asked the same. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ISSUED_CA, LEAF, type Made, Tree } from '#test/support/openssl-tree.ts';
import { requireTool } from '#test/support/tools.ts';
import { codes, trusting } from './given.ts';

const A = 'certificatePolicies=1.3.6.1.4.1.99999.1';
const B = 'certificatePolicies=1.3.6.1.4.1.99999.2';
const ANY = 'certificatePolicies=2.5.29.32.0';
const REQUIRED = 'policyConstraints=critical,requireExplicitPolicy:0';
const A_IS_B = 'policyMappings=critical,1.3.6.1.4.1.99999.1:1.3.6.1.4.1.99999.2';

/** Whoever asks takes any policy, as RFC 5280 6.1.1 c has it by default; openssl's own default is none. */
const ANY_POLICY = ['-policy_check', '-policy', '2.5.29.32.0'];

interface Case {
  readonly what: string;
  readonly above?: readonly string[];
  readonly middle?: readonly string[];
  readonly leaf?: readonly string[];
  readonly isValid: boolean;
}

const CASES: readonly Case[] = [
  { what: 'no policies, none demanded', isValid: true },
  { what: 'one in the leaf alone, none demanded', leaf: [A], isValid: true },
  { what: 'different ones all the way, none demanded', above: [A], middle: [B], leaf: [A], isValid: true },
  { what: 'demanded, and none anywhere', above: [REQUIRED], isValid: false },
  { what: 'demanded, and the same all the way', above: [A, REQUIRED], middle: [A], leaf: [A], isValid: true },
  { what: 'demanded, and not in the leaf', above: [A, REQUIRED], middle: [A], isValid: false },
  { what: 'demanded, and another in the leaf', above: [A, REQUIRED], middle: [A], leaf: [B], isValid: false },
  { what: 'demanded, and missing between', above: [A, REQUIRED], leaf: [A], isValid: false },
  {
    what: 'any policy above stands for the one below',
    above: [ANY, REQUIRED],
    middle: [ANY],
    leaf: [A],
    isValid: true,
  },
  { what: 'any policy in the leaf', above: [A, REQUIRED], middle: [A], leaf: [ANY], isValid: true },
  {
    what: 'any policy no more allowed below',
    above: [ANY, REQUIRED, 'inhibitAnyPolicy=critical,0'],
    middle: [ANY],
    leaf: [A],
    isValid: false,
  },
  {
    what: 'any policy allowed once more',
    above: [ANY, REQUIRED, 'inhibitAnyPolicy=critical,1'],
    middle: [ANY],
    leaf: [A],
    isValid: true,
  },
  {
    what: 'a policy by the name it has below',
    above: [A, REQUIRED, A_IS_B],
    middle: [B],
    leaf: [B],
    isValid: true,
  },
  { what: 'a policy by its old name below', above: [A, REQUIRED, A_IS_B], middle: [A], leaf: [A], isValid: false },
  {
    what: 'mapping is forbidden above',
    above: [A, 'policyConstraints=critical,requireExplicitPolicy:0,inhibitPolicyMapping:0'],
    middle: [A, A_IS_B],
    leaf: [B],
    isValid: false,
  },
  { what: 'demanded from the leaf on', above: [`${REQUIRED.slice(0, -1)}2`], isValid: false },
  { what: 'demanded only further down than the path goes', above: [`${REQUIRED.slice(0, -1)}3`], isValid: true },
  { what: 'the leaf demands it of itself', leaf: [REQUIRED], isValid: false },
  {
    what: 'any policy may not be mapped',
    above: [ANY, A_IS_B.replace('1.3.6.1.4.1.99999.1', '2.5.29.32.0')],
    isValid: false,
  },
];

describe.runIf(requireTool('openssl'))('policies', { timeout: 60_000 }, () => {
  let tree: Tree;
  let root: Made;
  beforeAll(() => {
    tree = new Tree();
    root = tree.root('/CN=Root');
  });
  afterAll(() => tree.remove());

  test.each(CASES)('$what: $isValid', ({ above = [], middle = [], leaf: own = [], isValid }) => {
    const upper = tree.ca('/CN=Above', root, { extensions: [...ISSUED_CA, ...above] });
    const lower = tree.ca('/CN=Middle', upper, { extensions: [...ISSUED_CA, ...middle] });
    const leaf = tree.leaf(lower, { extensions: [...LEAF, ...own] });
    const chain = trusting(leaf, [root], [upper, lower]);
    expect(chain.verdict).toBe(isValid ? 'valid' : 'invalid');
    expect(tree.verifies(leaf, [root], [upper, lower], ANY_POLICY)).toBe(isValid);
  });

  test('the finding names the first certificate at which it fails', () => {
    const upper = tree.ca('/CN=Above', root, { extensions: [...ISSUED_CA, A, REQUIRED] });
    const lower = tree.ca('/CN=Middle', upper);
    const chain = trusting(tree.leaf(lower), [root], [upper, lower]);
    expect(codes(chain)).toEqual(['POLICY_REQUIRED']);
    expect(chain.findings[0]?.facts).toMatchObject({ sha256: lower.certificate.sha256, role: 'intermediate' });
  });

  test('a thousand policies and mappings stay a thousand', () => {
    const many = Array.from({ length: 900 }, (_, i) => `1.3.6.1.4.1.99999.3.${i}`);
    const mappings = many.map((policy) => `1.3.6.1.4.1.99999.1:${policy}`).join(',');
    const upper = tree.ca('/CN=Above', root, {
      extensions: [...ISSUED_CA, A, REQUIRED, `policyMappings=critical,${mappings}`],
    });
    const lower = tree.ca('/CN=Middle', upper, { extensions: [...ISSUED_CA, `certificatePolicies=${many.join(',')}`] });
    const leaf = tree.leaf(lower, { extensions: [...LEAF, `certificatePolicies=${many[450] as string}`] });
    expect(codes(trusting(leaf, [root], [upper, lower]))).toEqual([]);
  });
});
