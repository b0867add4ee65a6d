/** What stands in the way of the main job: each has its own code, plain words and exit code, and nothing is written. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ConvertAnswer, ExportAnswer, InspectAnswer, Problem } from '#shared/answers.ts';
import { freshFolder } from '#test/support/folder.ts';
import { certificate, KEY_PASSWORD, makeMess, type Mess } from '#test/support/mess.ts';
import { answerOf, certprep } from '#test/support/terminal.ts';
import { requireTool, runWell } from '#test/support/tools.ts';

describe.runIf(requireTool('openssl'))('what stands in the way', () => {
  const folder = freshFolder();
  const out = join(folder, 'out');
  const env = { RIGHT: KEY_PASSWORD, WRONG: 'not this one' };
  let mess: Mess;

  beforeAll(() => {
    mess = makeMess(folder);
  });

  async function refused(paths: readonly string[], ...more: string[]): Promise<ExportAnswer & { exit: number }> {
    const args = ['export', ...paths, '--target', 'generic-pem', '--out', out, ...more];
    const answer = await answerOf<ExportAnswer>(args, { env });
    expect(answer).toMatchObject({ written: [], verified: false });
    expect(existsSync(out)).toBe(false);
    for (const { message, remedy } of [...answer.problems, ...answer.findings]) {
      expect(`${message} ${remedy}`).not.toMatch(/undefined|\[object|invalid|\bat .+:\d+:\d+/i);
    }
    return answer;
  }

  const about = (problems: readonly Problem[], subject: string): Problem | undefined =>
    problems.find((problem) => problem.subject?.startsWith(subject));

  it('a wrong password', async () => {
    const answer = await refused([...mess.files, mess.key], '--password-env', 'WRONG');
    expect(answer.exit).toBe(3);
    expect(about(answer.problems, mess.key)).toMatchObject({ code: 'PASSWORD_WRONG', subject: `${mess.key}#1` });
    expect(answer.findings.map(({ code }) => code)).toContain('KEY_LOCKED');
  });

  it('no password', async () => {
    const answer = await refused([...mess.files, mess.key]);
    expect(answer.exit).toBe(3);
    expect(about(answer.problems, mess.key)).toMatchObject({ code: 'PASSWORD_NEEDED' });
  });

  it('a truncated file, in DER and in PEM, with what is missing', async () => {
    const der = join(folder, 'short.cer');
    writeFileSync(der, readFileSync(mess.files[2]));
    truncateSync(der, 200);
    const missing = readFileSync(mess.files[2]).length - 200;
    const inDer = await refused([der, mess.bareKey]);
    expect(inDer.exit).toBe(3);
    expect(about(inDer.problems, der)).toMatchObject({ code: 'DAMAGED', facts: { damage: 'truncated', missing } });

    const pem = join(folder, 'short.pem');
    writeFileSync(pem, readFileSync(mess.leaf, 'utf8').slice(0, 500));
    const inPem = await refused([pem, mess.bareKey]);
    expect(inPem.exit).toBe(3);
    expect(about(inPem.problems, pem)).toMatchObject({ code: 'DAMAGED', facts: { damage: 'no-end-line' } });
  });

  it('a named file that holds nothing, and one that is not there', async () => {
    const note = join(folder, 'note.cer');
    writeFileSync(note, 'the certificate will follow on Monday\n');
    const answer = await refused([...mess.files, mess.bareKey, note]);
    expect(answer.exit).toBe(3);
    expect(about(answer.problems, note)).toMatchObject({ code: 'NOT_RECOGNISED', facts: { seems: 'text' } });
    const absent = await refused([...mess.files, mess.bareKey, join(folder, 'absent.cer')]);
    expect(absent.exit).toBe(3);
    expect(about(absent.problems, join(folder, 'absent.cer'))).toMatchObject({ code: 'UNREADABLE_FILE' });
  });

  it('a request where the certificate was meant', async () => {
    const request = join(folder, 'leaf.csr');
    const answer = await refused([request, mess.bareKey]);
    expect(answer.exit).toBe(1);
    expect(answer.findings).toMatchObject([{ code: 'LEAF_MISSING', facts: { requests: [request] } }]);
    expect(answer.findings[0]?.message).toContain('leaf.csr is a request, not a certificate');
  });

  it('a key that fits nothing', async () => {
    const other = join(folder, 'other.key');
    runWell('openssl', ['genpkey', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048', '-out', other]);
    const answer = await refused([...mess.files, other]);
    expect(answer.exit).toBe(1);
    const found = answer.findings.find(({ code }) => code === 'KEY_MISMATCH');
    expect(found).toMatchObject({ severity: 'blocker', facts: { keyFiles: [other] } });
    const accept = ['check', ...mess.files, other, '--target', 'generic-pem', '--accept'];
    expect((await certprep([...accept, 'KEY_MISMATCH'])).code).toBe(2);
    expect((await certprep([...accept, 'KEY_UNRELATED'])).code).toBe(2);
  });

  it('a missing intermediate is named', async () => {
    const answer = await refused([mess.leaf, mess.bareKey]);
    expect(answer.exit).toBe(1);
    expect(answer.findings.find(({ code }) => code === 'CHAIN_INCOMPLETE')).toMatchObject({
      severity: 'blocker',
      facts: {
        issuer: 'O=Meridian, CN=Meridian Issuing CA',
        authorityKeyId: expect.stringMatching(/^[0-9a-f]{40}$/) as string,
      },
    });
  });

  it('two leaves for the same names, equally new', async () => {
    certificate(folder, 'twin', 'rsa:2048', ['twin.example'], 'issuing');
    certificate(folder, 'other-twin', 'rsa:2048', ['other.example'], 'issuing');
    const paths = ['twin.pem', 'twin.key', 'other-twin.pem', 'other-twin.key'].map((name) => join(folder, name));
    const answer = await refused([...paths, ...mess.files.slice(1)]);
    expect(answer.exit).toBe(1);
    expect(answer.findings.map(({ code }) => code)).toContain('LEAF_AMBIGUOUS');
    const chosen = ['--leaf', 'twin.example', '--target', 'generic-pem', '--out', join(folder, 'twin-out')];
    const exported = await answerOf<ExportAnswer>(['export', ...paths, ...mess.files, ...chosen]);
    expect(exported.written.map(({ path }) => path)).toContain(join(folder, 'twin-out/twin.example.pem'));
  });

  it('wrong usage, in words and in JSON', async () => {
    for (const args of [
      [],
      ['exprot'],
      ['check'],
      ['check', 'x'],
      ['inspect', '--colour', 'x'],
      ['export', 'x', '--target'],
    ]) {
      const { code, err, out: printed } = await certprep(args);
      expect(code).toBe(2);
      expect(printed).toBe('');
      expect(err).not.toMatch(/undefined|\n\s+at /);
    }
    const answer = await answerOf<ConvertAnswer>(['convert', 'x', '--to', 'docx', '--out', 'y']);
    expect(answer).toMatchObject({ exit: 2, problems: [{ code: 'FORMAT_UNKNOWN' }] });
    const target = await answerOf<ExportAnswer>(['check', mess.leaf, '--target', 'ngnix']);
    expect(target).toMatchObject({ exit: 2, problems: [{ code: 'TARGET_UNKNOWN', facts: { near: ['nginx'] } }] });
  });

  it('existing files are kept, unless told otherwise', async () => {
    const taken = join(folder, 'taken');
    mkdirSync(taken);
    writeFileSync(join(taken, 'prod.pem'), 'mine');
    const args = ['export', ...mess.files, mess.bareKey, '--target', 'generic-pem', '--name', 'prod', '--out', taken];
    const answer = await answerOf<ExportAnswer>(args);
    expect(answer).toMatchObject({ exit: 4, written: [] });
    expect(answer.problems.at(-1)).toMatchObject({ code: 'CANNOT_WRITE', facts: { reason: 'exists' } });
    expect(readdirSync(taken)).toEqual(['prod.pem']);
    expect(readFileSync(join(taken, 'prod.pem'), 'utf8')).toBe('mine');
    expect(await answerOf<ExportAnswer>([...args, '--force'])).toMatchObject({ exit: 0, verified: true });
  });

  it('a folder with a README.txt, a hidden file and a link in it is fine', async () => {
    const pile = join(folder, 'pile');
    mkdirSync(pile);
    for (const file of [...mess.files, mess.bareKey])
      writeFileSync(join(pile, file.split('/').at(-1) ?? ''), readFileSync(file));
    writeFileSync(join(pile, 'README.txt'), 'These are the files.\n');
    writeFileSync(join(pile, '.hidden'), 'x');
    symlinkSync(mess.root, join(pile, 'link.pem'));
    const answer = await answerOf<InspectAnswer>(['inspect', pile]);
    expect(answer.exit).toBe(0);
    expect(answer.items).toHaveLength(5);
    expect(answer.unread).toMatchObject([{ file: join(pile, 'README.txt'), code: 'NOT_RECOGNISED' }]);
    expect(answer.problems.map(({ code, severity }) => `${code} ${severity}`).toSorted()).toEqual([
      'NOT_RECOGNISED info',
      'SKIPPED info',
      'SKIPPED info',
    ]);
  });

  it('a folder in which nothing of ours is', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    writeFileSync(join(empty, 'README.txt'), 'Nothing here.\n');
    const answer = await answerOf<InspectAnswer>(['inspect', empty]);
    expect(answer).toMatchObject({ exit: 3, items: [] });
    expect(answer.problems).toContainEqual(expect.objectContaining({ code: 'NOTHING_FOUND', subject: empty }));
  });

  it('asks for a password where somebody sits at the terminal', async () => {
    const answers = ['wrong', KEY_PASSWORD];
    const { code, err, out: printed } = await certprep(['inspect', mess.key], { answers });
    expect(code).toBe(0);
    expect(err).toContain(mess.key);
    expect(printed).not.toContain(KEY_PASSWORD);
  });

  it('ends with 130 after a stop, with nothing written', async () => {
    const args = ['export', ...mess.files, mess.bareKey, '--target', 'generic-pem', '--out', out];
    expect((await certprep(args, { signal: AbortSignal.abort() })).code).toBe(130);
    expect(existsSync(out)).toBe(false);
  });
});
