/** Revocation lists that were given, as openssl makes them; openssl verify -crl_check_all is asked the same. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ChainBudget } from '#core/chain/budget.ts';
import { buildChain, type Chain, type ChainOptions } from '#core/chain/chain.ts';
import { Pool } from '#core/chain/pool.ts';
import { checkedBy, type MadeList, revocationList } from '#test/support/openssl-crl.ts';
import { CA, type Made, NOW, Tree } from '#test/support/openssl-tree.ts';
import { requireTool } from '#test/support/tools.ts';
import { entry, extension, listOf, named, utcTime } from '#test/support/written-crl.ts';
import * as write from '#core/der/write.ts';
import { anchored, codes, digests, given, pathOf } from './given.ts';

const DAY = 86_400_000;

describe.runIf(requireTool('openssl'))('revocation lists', { timeout: 60_000 }, () => {
  let tree: Tree;
  let root: Made;
  let ca: Made;
  let leaf: Made;
  let ofRoot: MadeList;
  beforeAll(() => {
    tree = new Tree();
    root = tree.root('/CN=Root');
    ca = tree.ca('/CN=Issuing', root);
    leaf = tree.leaf(ca);
    ofRoot = revocationList(tree, root, []);
  }, 60_000);
  afterAll(() => tree.remove());

  function judged(lists: readonly MadeList[], more: Partial<ChainOptions> = {}, others: readonly Made[] = [ca]): Chain {
    const members = [...others.map(({ certificate }) => given(certificate)), anchored(root.certificate)];
    const pool = new Pool(
      members,
      [],
      lists.map(({ list }) => list),
    );
    return buildChain(leaf.certificate, pool, { at: NOW, purpose: 'server', trust: 'anchors-only', ...more });
  }
  const accepts = (lists: readonly MadeList[]): boolean => tree.verifies(leaf, [root], [ca], checkedBy(lists));

  test('a list that names nothing of the path changes nothing', () => {
    const lists = [revocationList(tree, ca, []), ofRoot];
    expect(judged(lists)).toMatchObject({ verdict: 'valid', findings: [] });
    expect(accepts(lists)).toBe(true);
  });

  test('a revoked leaf: when, why, by whom', () => {
    const lists = [revocationList(tree, ca, [leaf]), ofRoot];
    const chain = judged(lists);
    expect(chain.verdict).toBe('invalid');
    expect(chain.findings).toMatchObject([
      {
        code: 'CERTIFICATE_REVOKED',
        severity: 'blocker',
        facts: { role: 'leaf', revokedAt: NOW - DAY, reason: 'keyCompromise', issuer: 'CN=Issuing' },
      },
    ]);
    expect(accepts(lists)).toBe(false);
  });

  test('a revoked intermediate; a twin that is not leads around it', () => {
    const lists = [revocationList(tree, root, [ca]), revocationList(tree, ca, [])];
    expect(judged(lists).findings).toMatchObject([{ code: 'CERTIFICATE_REVOKED', facts: { role: 'intermediate' } }]);
    expect(accepts(lists)).toBe(false);
    const twin = tree.ca('/CN=Issuing', root, { key: ca, from: -120 });
    const around = judged(lists, {}, [ca, twin]);
    expect(around).toMatchObject({ verdict: 'valid', findings: [] });
    expect(pathOf(around)).toEqual(digests([leaf, twin, root]));
  });

  test('an old list still revokes; of what it does not name it says only that it is old', () => {
    const old = { from: -30, to: -20 };
    expect(codes(judged([revocationList(tree, ca, [], old)]))).toEqual(['REVOCATION_LIST_STALE']);
    expect(judged([revocationList(tree, ca, [], old)]).verdict).toBe('valid');
    expect(codes(judged([revocationList(tree, ca, [leaf], old)]))).toEqual([
      'CERTIFICATE_REVOKED',
      'REVOCATION_LIST_STALE',
    ]);
    expect(accepts([revocationList(tree, ca, [], old), ofRoot])).toBe(false);
  });

  test.each<[what: string, reason: string, severity: string, make: () => MadeList]>([
    ['of another issuer', 'other-issuer', 'info', () => revocationList(tree, tree.root('/CN=Other'), [leaf])],
    [
      'of the same name, signed with another key, and so it says',
      'other-issuer',
      'info',
      () =>
        revocationList(tree, tree.root('/CN=Issuing'), [leaf], { extensions: ['authorityKeyIdentifier=keyid:always'] }),
    ],
    [
      'with a forged signature',
      'signature-wrong',
      'warning',
      () => revocationList(tree, tree.root('/CN=Issuing'), [leaf]),
    ],
    [
      'with an unknown critical extension',
      'unknown-critical',
      'warning',
      () => revocationList(tree, ca, [leaf], { extensions: ['1.2.3.4=critical,ASN1:NULL'] }),
    ],
    [
      'of changes only',
      'delta',
      'warning',
      () => revocationList(tree, ca, [leaf], { extensions: ['2.5.29.27=critical,ASN1:INTEGER:1'] }),
    ],
    [
      'for authorities only',
      'other-scope',
      'info',
      () => revocationList(tree, ca, [leaf], { extensions: ['2.5.29.28=critical,DER:30038201ff'] }),
    ],
    [
      'limited in a way that cannot be read',
      'other-scope',
      'info',
      () => revocationList(tree, ca, [leaf], { extensions: ['2.5.29.28=critical,DER:0500'] }),
    ],
  ])('one %s is not used: %s', (_what, reason, severity, make) => {
    const chain = judged([make()]);
    expect(chain.verdict).toBe('valid');
    expect(chain.findings).toMatchObject([{ code: 'REVOCATION_LIST_UNUSED', severity, facts: { reason } }]);
  });

  test('one that somebody else made for the issuer is not used, and that is said', () => {
    const issuer = write.sequence(write.element(0xa4, named('Issuing')));
    const serial = Buffer.from(leaf.certificate.serial, 'hex');
    const point = write.sequence(write.element(0x84, Uint8Array.of(0xff)));
    const revoked = entry(serial, utcTime('300101000000Z'), extension('2.5.29.29', issuer));
    const list = listOf([revoked], [extension('2.5.29.28', point)]);
    const chain = judged([{ path: '', list }]);
    expect(chain.verdict).toBe('valid');
    expect(chain.findings).toMatchObject([
      { code: 'REVOCATION_LIST_UNUSED', severity: 'warning', facts: { reason: 'indirect' } },
    ]);
  });

  test('an authority that may not sign lists', () => {
    const mute = tree.ca('/CN=Issuing', root, {
      key: ca,
      extensions: [CA[0] as string, 'keyUsage=critical,keyCertSign', CA[2] as string],
    });
    const lists = [revocationList(tree, ca, [leaf])];
    const chain = judged(lists, {}, [mute]);
    expect(chain.findings).toMatchObject([{ facts: { reason: 'issuer-may-not-sign' } }]);
    expect(tree.verifies(leaf, [root], [mute], checkedBy([...lists, ofRoot]))).toBe(false);
  });

  test('signatures of lists are paid from the budget, once each', () => {
    const lists = [revocationList(tree, ca, []), ofRoot];
    const budget = new ChainBudget();
    judged(lists, { budget });
    expect(budget.spent.signatures).toBe(4);
    const small = new ChainBudget({ signatures: 2 });
    expect(codes(judged(lists, { budget: small }))).toContain('REVOCATION_LIST_UNUSED');
  });

  test('the same list given twice is one list', () => {
    const list = revocationList(tree, ca, [leaf]);
    expect(codes(judged([list, list]))).toEqual(['CERTIFICATE_REVOKED']);
  });
});
