/** `certprep library`, and the chains that a library completes: packs made, carried in, looked at, trusted or not. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChainAnswer, LibraryAnswer } from '#shared/answers.ts';
import { writePack } from '#core/library/write-pack.ts';
import { entry, makeFamily } from '#test/core/library/packs.ts';
import { freshFolder } from '#test/support/folder.ts';
import { NOW } from '#test/support/openssl-tree.ts';
import { answerOf, certprep, type TerminalOptions } from '#test/support/terminal.ts';
import { runWell } from '#test/support/tools.ts';

const family = makeFamily();
const { root, intermediate, leaf } = family;
const folder = freshFolder();
const at = (name: string): string => join(folder, name);
const PACK = at('made.pack');
const home = (name: string): TerminalOptions => ({ env: { HOME: at(name) }, now: NOW });
const ownOf = (name: string): string => at(`${name}/.config/certprep/library.pack`);

afterAll(() => family.remove());

beforeAll(async () => {
  mkdirSync(at('in'));
  writeFileSync(
    at('in/list.pem'),
    [root, intermediate, leaf].map(({ certPath }) => readFileSync(certPath, 'latin1')).join(''),
  );
  writeFileSync(at('in/note.txt'), 'Hello');
  await certprep(['library', 'build', '--from', at('in'), '--out', PACK], { now: NOW });
});

const chain = (options: TerminalOptions, ...args: string[]): Promise<ChainAnswer & { exit: number }> =>
  answerOf<ChainAnswer>(['chain', leaf.certPath, ...args], options);

test('an authority out of a pack whose curve was not wanted before', async () => {
  const ca = family.tree.ca('/CN=On a rare curve', root, { key: 'brainpoolP320t1' });
  const below = family.tree.ca('/CN=On another', ca, { key: 'secp256k1' });
  const end = family.tree.leaf(below);
  const content = { name: '', date: NOW, intermediates: [entry(ca), entry(below)], roots: [entry(root)] };
  writeFileSync(at('rare.pack'), writePack(content));
  const answer = await answerOf<ChainAnswer>(['chain', end.certPath], { pack: at('rare.pack'), now: NOW });
  expect(answer.chains).toMatchObject([{ verdict: 'valid', anchor: 'public' }]);
  expect(answer.problems.map(({ code }) => code)).not.toContain('SIGNATURE_UNSUPPORTED');
});

describe('library build', () => {
  test('sorts what it is given, says what it passed over, and gives the same bytes again', async () => {
    const args = ['library', 'build', '--from', at('in'), '--out', at('again.pack'), '--list', 'Our list'];
    const answer = await answerOf<LibraryAnswer>([...args, '--at', '2030-01-02T03:04:05Z'], { now: NOW });
    expect(answer).toMatchObject({
      exit: 0,
      schema: 1,
      command: 'library',
      action: 'build',
      pack: at('again.pack'),
      date: '2030-01-02T03:04:05Z',
      intermediates: 1,
      roots: 1,
      source: 'Our list',
    });
    expect(answer.problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['NOT_RECOGNISED', 'info'],
      ['NOT_AN_AUTHORITY', 'info'],
    ]);
    const before = readFileSync(at('again.pack'));
    await certprep([...args, '--at', '2030-01-02T03:04:05Z', '--force'], { now: NOW });
    expect(readFileSync(at('again.pack')).equals(before)).toBe(true);
  });

  test('takes DER, and a report of the CCADB with its dates of distrust', async () => {
    writeFileSync(at('root.der'), root.certificate.der);
    const pem = readFileSync(intermediate.certPath, 'latin1').trim();
    const dates = `"SHA-256 Fingerprint","Distrust for TLS After Date"\r\n"${root.certificate.sha256.toUpperCase()}","2030.06.20"\r\n`;
    writeFileSync(at('roots.csv'), dates);
    writeFileSync(at('report.csv'), `"CA Owner","PEM Info"\n"Family, ""the"" CA","'${pem}'"\n"Nobody",""\n`);
    const sources = [at('root.der'), at('report.csv'), at('roots.csv')];
    const out = at('dated.pack');
    const made = await answerOf<LibraryAnswer>(['library', 'build', '--from', ...sources, '--out', out], { now: NOW });
    expect(made).toMatchObject({ exit: 0, intermediates: 1, roots: 1, problems: [] });
    const answer = await chain({ pack: out, now: NOW });
    expect(answer.chains).toMatchObject([{ verdict: 'valid', anchor: 'public' }]);
    expect(answer.problems).toMatchObject([
      { code: 'ROOT_DISTRUSTED', severity: 'error', facts: { distrust: Date.UTC(2030, 5, 20, 23, 59, 59) } },
    ]);
  });

  test('with --roots these are its roots, and no others', async () => {
    const args = ['library', 'build', '--from', at('in/list.pem'), '--roots', leaf.certPath, '--out', at('other.pack')];
    const answer = await answerOf<LibraryAnswer>(args, { now: NOW });
    expect(answer).toMatchObject({ exit: 0, intermediates: 1, roots: 1 });
    expect(answer.problems).toMatchObject([{ code: 'NOT_AN_AUTHORITY' }, { code: 'ROOTS_NOT_IMPORTED' }]);
  });

  test('what can not be read ends with 3; with nothing to write, nothing is written', async () => {
    const none = await answerOf<LibraryAnswer>([
      'library',
      'build',
      '--from',
      at('in/note.txt'),
      '--out',
      at('none.pack'),
    ]);
    expect(none).toMatchObject({ exit: 3, pack: null });
    expect(existsSync(at('none.pack'))).toBe(false);
    const args = ['library', 'build', '--from', at('missing'), at('in/list.pem'), '--out', at('part.pack')];
    expect(await answerOf<LibraryAnswer>(args)).toMatchObject({ exit: 3, intermediates: 1, pack: at('part.pack') });
  });

  test('a file that is there is not replaced without --force', async () => {
    const answer = await answerOf<LibraryAnswer>(['library', 'build', '--from', at('in'), '--out', PACK]);
    expect(answer.exit).toBe(4);
    expect(answer.problems.at(-1)).toMatchObject({ code: 'CANNOT_WRITE', facts: { reason: 'exists' } });
  });

  test.each([
    [['library'], 'ACTION_UNKNOWN'],
    [['library', 'paint'], 'ACTION_UNKNOWN'],
    [['library', 'build', '--out', 'x'], 'OPTION_MISSING'],
    [['library', 'build', '--from', 'x'], 'OPTION_MISSING'],
    [['library', 'import'], 'PATH_MISSING'],
    [['library', 'info', 'a', 'b'], 'ARGUMENT_UNEXPECTED'],
    [['chain', 'x', '--library', 'a', '--no-library'], 'OPTIONS_CONFLICT'],
    [['chain', leaf.certPath, '--library', leaf.certPath], 'LIBRARY_UNUSABLE'],
    [['chain', leaf.certPath, '--library', 'missing.pack'], 'LIBRARY_UNUSABLE'],
  ])('%j is a mistake', async (args, code) => {
    expect(await answerOf(args)).toMatchObject({ exit: 2, problems: [{ code }] });
  });
});

describe('library info', () => {
  test('looks at the pack that is named, the own one, the built-in one, or says that there is none', async () => {
    const named = await answerOf<LibraryAnswer>(['library', 'info', PACK], { now: NOW });
    expect(named).toMatchObject({ exit: 0, pack: PACK, intermediates: 1, roots: 1, source: 'in' });
    expect(named.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await answerOf(['library', 'info'], { ...home('empty'), pack: PACK })).toMatchObject({ pack: PACK });
    expect(await answerOf(['library', 'info'], home('empty'))).toMatchObject({ exit: 0, pack: null, date: null });
    expect((await certprep(['library', 'info', PACK])).out).toContain('1 intermediate and 1 root');
  });

  test('what is no file is not waited for', async () => {
    runWell('mkfifo', [at('pipe')]);
    const answer = await answerOf<LibraryAnswer>(['library', 'info', at('pipe')]);
    expect(answer).toMatchObject({ exit: 3, problems: [{ code: 'NOT_A_FILE', facts: { kind: 'fifo' } }] });
    const args = ['chain', leaf.certPath, '--library', folder];
    expect(await answerOf(args)).toMatchObject({ exit: 2, problems: [{ facts: { why: 'NOT_A_FILE' } }] });
  });

  test('damage anywhere in it is met', async () => {
    const bytes = readFileSync(PACK);
    bytes[bytes.length - 100] = (bytes.at(-100) ?? 0) ^ 1;
    writeFileSync(at('damaged.pack'), bytes);
    const answer = await answerOf<LibraryAnswer>(['library', 'info', at('damaged.pack')]);
    expect(answer).toMatchObject({ exit: 3, pack: null, problems: [{ code: 'DAMAGED' }] });
  });
});

describe('library import', () => {
  test('brings intermediates, and leaves out roots by name and digest', async () => {
    const answer = await answerOf<LibraryAnswer>(['library', 'import', PACK], home('plain'));
    expect(answer).toMatchObject({
      exit: 0,
      pack: ownOf('plain'),
      intermediates: 1,
      roots: 0,
      added: { intermediates: 1, roots: 0 },
      rootsMet: [{ sha256: root.certificate.sha256, subject: 'O=Family, CN=Root', imported: false }],
    });
    expect(answer.problems.map(({ code }) => code)).toContain('ROOTS_NOT_IMPORTED');
    expect((await chain(home('plain'))).chains).toMatchObject([
      { verdict: 'incomplete', sources: ['given', 'library'] },
    ]);
  });

  test('with --trust-roots shows them first, and they are an organisation’s', async () => {
    const told = await certprep(['library', 'import', PACK, '--trust-roots'], home('trusting'));
    expect(told.code).toBe(0);
    expect(told.err.replaceAll(/\s/g, '')).toContain(root.certificate.sha256);
    expect((await chain(home('trusting'), '--require-trust')).chains).toMatchObject([
      { verdict: 'valid', anchor: 'organisation', sources: ['given', 'library', 'roots'] },
    ]);
    const again = await answerOf<LibraryAnswer>(['library', 'import', at('in')], home('trusting'));
    expect(again).toMatchObject({ intermediates: 1, roots: 1, added: { intermediates: 0, roots: 0 } });
    expect(again.rootsMet).toMatchObject([{ imported: true }]);
  });

  test('without a home there is nowhere to put it', async () => {
    expect(await answerOf(['library', 'import', PACK])).toMatchObject({ exit: 4 });
  });
});

describe('a chain with a library', () => {
  test('is completed from the leaf alone, and says what came from where', async () => {
    const answer = await chain({ pack: PACK, now: NOW });
    expect(answer).toMatchObject({ exit: 0, problems: [] });
    expect(answer.chains).toMatchObject([
      { verdict: 'valid', anchor: 'public', sources: ['given', 'library', 'roots'], missing: null },
    ]);
    expect(answer.certificates.map(({ file }) => file === null)).toEqual([false, true, true]);
    expect(answer.library).toMatchObject([{ kind: 'built-in', source: 'in', intermediates: 1, roots: 1 }]);
  });

  test('--no-library leaves the intermediates out, and the roots in their place', async () => {
    expect((await chain({ pack: PACK, now: NOW }, '--no-library')).chains).toMatchObject([{ verdict: 'incomplete' }]);
    const both = ['chain', leaf.certPath, intermediate.certPath, '--no-library'];
    const answer = await answerOf<ChainAnswer>(both, { pack: PACK, now: NOW });
    expect(answer.chains).toMatchObject([{ verdict: 'valid', anchor: 'public' }]);
  });

  test('--library takes intermediates from that pack alone, and trusts none of its roots', async () => {
    const answer = await chain({ now: NOW }, '--library', PACK);
    expect(answer.chains).toMatchObject([{ verdict: 'incomplete', sources: ['given', 'library'], anchor: null }]);
    const trusted = await chain({ now: NOW }, '--library', PACK, '--roots', root.certPath);
    expect(trusted.chains).toMatchObject([{ verdict: 'valid', anchor: 'organisation' }]);
  });

  test('--roots stands in place of every other root', async () => {
    const roots = ['--roots', leaf.certPath];
    const answer = await chain({ pack: PACK, now: NOW }, ...roots);
    expect(answer.chains).toMatchObject([{ verdict: 'incomplete', anchor: null }]);
    const alone = await chain({ pack: PACK, now: NOW }, ...roots, '--no-library');
    expect(alone).toMatchObject({ library: [], chains: [{ sources: ['given'] }] });
  });

  test('a damaged pack is left out and said', async () => {
    const answer = await chain({ pack: at('damaged.pack'), now: NOW });
    expect(answer.chains).toMatchObject([{ verdict: 'incomplete' }]);
    expect(answer.problems.at(-1)).toMatchObject({ code: 'CHAIN_INCOMPLETE' });
    expect(answer.problems[0]).toMatchObject({ code: 'DAMAGED', severity: 'warning', subject: at('damaged.pack') });
  });
});
