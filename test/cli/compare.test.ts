/** `certprep compare OLD NEW`, by its answer, on certificates that openssl made. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CompareAnswer } from '#shared/answers.ts';
import { ISSUED_CA, LEAF, type Made, NOW, Tree } from '#test/support/openssl-tree.ts';
import { answerOf, certprep } from '#test/support/terminal.ts';
import { requireTool } from '#test/support/tools.ts';

const named = (names: string, ...usages: readonly string[]): readonly string[] => [
  `subjectAltName=${names}`,
  `extendedKeyUsage=${usages.join(',')}`,
  ...LEAF.slice(2),
];

describe.runIf(requireTool('openssl'))('compare', { timeout: 60_000 }, () => {
  let tree: Tree;
  let ca: Made;
  let before: Made;
  beforeAll(() => {
    tree = new Tree();
    ca = tree.root('/O=Example/CN=Issuing 1');
    before = tree.leaf(ca, {
      extensions: named(
        'DNS:www.example.com,DNS:old.example.com,DNS:a.shop.example.com,IP:192.0.2.1',
        'serverAuth',
        'clientAuth',
      ),
    });
  }, 60_000);
  afterAll(() => tree.remove());

  const compare = (old: Made, now: Made) =>
    answerOf<CompareAnswer>(['compare', old.certPath, now.certPath, '--at', new Date(NOW).toISOString()]);

  test('names lost, gained, kept; the key; the issuer; usages; dates', async () => {
    const other = tree.root('/O=Example/CN=Issuing 2');
    const after = tree.leaf(other, {
      key: before,
      to: 50,
      extensions: named('DNS:WWW.example.com,DNS:*.shop.example.com,DNS:new.example.com', 'serverAuth'),
    });
    const answer = await compare(before, after);
    expect(answer).toMatchObject({
      schema: 1,
      command: 'compare',
      at: '2030-06-15T12:00:00Z',
      exit: 0,
      certificates: { old: before.certificate.sha256, new: after.certificate.sha256 },
      sameCertificate: false,
      names: {
        lost: ['DNS:old.example.com', 'DNS:a.shop.example.com', 'IP:192.0.2.1'],
        gained: ['DNS:*.shop.example.com', 'DNS:new.example.com'],
        kept: ['DNS:WWW.example.com'],
        stillCovered: ['DNS:a.shop.example.com'],
      },
      sameKey: true,
      issuer: { old: 'O=Example, CN=Issuing 1', new: 'O=Example, CN=Issuing 2' },
      usages: { lost: ['clientAuth'], gained: [] },
      dates: { old: { notAfter: '2030-09-23T12:00:00Z' }, new: { notAfter: '2030-08-04T12:00:00Z' } },
    });
    expect(answer.problems.map(({ code }) => code)).toEqual([
      'NAMES_LOST',
      'KEY_REUSED',
      'USAGES_LOST',
      'ISSUER_CHANGED',
      'ENDS_NO_LATER',
    ]);
    expect(answer.problems[0]?.facts).toEqual({ names: ['DNS:old.example.com', 'IP:192.0.2.1'] });
  });

  test('a renewal as it should be says nothing', async () => {
    const after = tree.leaf(ca, {
      to: 200,
      extensions: named(
        'IP:192.0.2.1,DNS:a.shop.example.com,DNS:old.example.com,DNS:www.example.com',
        'serverAuth',
        'clientAuth',
      ),
    });
    expect(await compare(before, after)).toMatchObject({
      sameKey: false,
      names: { lost: [], gained: [] },
      problems: [],
    });
  });

  test('the same certificate', async () => {
    const answer = await compare(before, before);
    expect(answer).toMatchObject({
      sameCertificate: true,
      sameKey: true,
      problems: [{ code: 'CERTIFICATE_UNCHANGED' }],
    });
  });

  test('a list of purposes where there was none', async () => {
    const free = tree.leaf(ca, { extensions: ['subjectAltName=DNS:www.example.com', 'keyUsage=digitalSignature'] });
    const bound = tree.leaf(ca, {
      extensions: ['subjectAltName=DNS:www.example.com', 'extendedKeyUsage=serverAuth,1.2.3.4'],
    });
    expect((await compare(free, bound)).usages).toEqual({
      lost: ['digitalSignature', 'anyExtendedKeyUsage'],
      gained: ['anyKeyUsage', 'serverAuth', '1.2.3.4'],
    });
  });

  test('two paths, no more and no fewer', async () => {
    expect(await answerOf(['compare', before.certPath])).toMatchObject({
      exit: 2,
      problems: [{ code: 'PATH_MISSING' }],
    });
    const three = [before.certPath, before.certPath, before.certPath];
    expect(await answerOf(['compare', ...three])).toMatchObject({
      exit: 2,
      problems: [{ code: 'ARGUMENT_UNEXPECTED' }],
    });
  });

  test('a path that has no certificate, or several that could be meant', async () => {
    const none = await answerOf<CompareAnswer>(['compare', before.keyPath, before.certPath]);
    expect(none).toMatchObject({ exit: 1, certificates: null, dates: null, problems: [{ code: 'LEAF_MISSING' }] });
    expect(await answerOf(['compare', before.certPath, tree.folder])).toMatchObject({ certificates: null });
  });

  test('for a person', async () => {
    const after = tree.ca('/CN=www.example.com', ca, {
      extensions: [...ISSUED_CA.slice(2), 'subjectAltName=DNS:www.example.com'],
    });
    const { out, code } = await certprep(['compare', before.certPath, after.certPath, '--at', '2030-06-15']);
    expect(code).toBe(0);
    expect(out).toContain('Names lost');
    expect(out).toContain('DNS:old.example.com');
    expect(out).toContain('Judged at');
  });
});
