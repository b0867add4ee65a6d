/** Writing to drives that are full, read-only, closed to us, gone, or without permissions: real ones. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExportAnswer } from '#shared/answers.ts';
import { writeSet, type FileToWrite } from '#app/files/write-set.ts';
import { allowsFat, allowsMounts, fatDrive, readOnlyDrive, smallDrive } from '#test/support/drives.ts';
import { freshFolder } from '#test/support/folder.ts';
import { forThisFile, forThisTest } from '#test/support/mounts.ts';
import { answerOf } from '#test/support/terminal.ts';
import { selfSigned } from '#test/support/self-signed.ts';
import { requireTool } from '#test/support/tools.ts';

const ROOT = join(import.meta.dirname, '../..');
const pair = requireTool('openssl') ? selfSigned(freshFolder(), 'pair', ['a.example']) : '';
const good = async (): Promise<boolean> => true;
const set = (octets: number): FileToWrite[] =>
  ['a.key', 'b.pem'].map((name) => ({ name, bytes: new Uint8Array(octets).fill(120), mode: 0o600 }));
const why = (reason: string) => ({ ok: false, failure: { code: 'CANNOT_WRITE', facts: { reason } } });
/** What stands in a folder, hidden names too. */
const left = (folder: string): string[] => readdirSync(folder).toSorted();

describe.runIf(allowsMounts())('a drive', () => {
  const folder = freshFolder();

  it('that is full takes nothing, whichever file it is that has no room', async () => {
    const small = forThisTest(smallDrive(64));
    for (const octets of [60 * 1024, 40 * 1024]) {
      expect(await writeSet(join(small, 'out'), set(octets), { force: false, verify: good })).toMatchObject(
        why('full'),
      );
      expect(left(small)).toEqual([]);
    }
    writeFileSync(join(small, 'b.pem'), 'mine');
    expect(await writeSet(small, set(40 * 1024), { force: true, verify: good })).toMatchObject(why('full'));
    expect(left(small)).toEqual(['b.pem']);
    expect(readFileSync(join(small, 'b.pem'), 'utf8')).toBe('mine');
  });

  it('that is full says so in plain words, with exit code 4', async () => {
    const small = forThisTest(smallDrive(8));
    const args = ['export', pair, '--target', 'generic-pem', '--host', 'a.example'];
    const answer = await answerOf<ExportAnswer>([...args, '--out', join(small, 'out')]);
    expect(answer).toMatchObject({ exit: 4, written: [], verified: false });
    expect(answer.problems.map(({ message }) => message).join()).toContain('The drive is full.');
    expect(left(small)).toEqual([]);
  });

  it('that is read-only takes nothing', async () => {
    const behind = join(folder, 'behind');
    mkdirSync(behind);
    const seen = forThisTest(readOnlyDrive(behind));
    for (const out of [seen, join(seen, 'new')]) {
      expect(await writeSet(out, set(10), { force: true, verify: good })).toMatchObject(why('read-only'));
    }
    expect(left(behind)).toEqual([]);
  });

  it('that is pulled while it is written to leaves nothing in its place', async () => {
    const stick = smallDrive(64);
    const out = join(stick.path, 'out');
    const pull = async (): Promise<boolean> => {
      stick.remove();
      return true;
    };
    expect(await writeSet(out, set(10), { force: false, verify: pull })).toMatchObject(why('missing-folder'));
    expect(existsSync(stick.path)).toBe(false);
  });
});

describe.runIf(allowsFat())('a drive without permissions', () => {
  const stick = forThisFile(fatDrive());

  it('is written to, and what it shows is told', async () => {
    const args = ['export', pair, '--target', 'generic-pem', '--host', 'a.example', '--out', join(stick, 'out')];
    const answer = await answerOf<ExportAnswer>(args);
    expect(answer).toMatchObject({ exit: 0, verified: true });
    const key = answer.written.find(({ path }) => path.endsWith('.key'));
    const shown = (statSync(key?.path ?? '').mode & 0o777).toString(8);
    expect(key?.mode).toBe(`0${shown}`);
    expect(shown).not.toBe('600');
    expect(answer.problems).toContainEqual(
      expect.objectContaining({
        code: 'PERMISSIONS_NOT_KEPT',
        severity: 'warning',
        facts: { path: key?.path, mode: `0${shown}` },
      }),
    );
    execFileSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: join(stick, 'out') });
    expect(left(join(stick, 'out')).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('takes no second file whose name differs by case alone', async () => {
    const upper = [{ name: 'A.KEY', bytes: new Uint8Array(1), mode: 0o600 }];
    const out = join(stick, 'case');
    expect(await writeSet(out, set(10), { force: false, verify: good })).toMatchObject({ ok: true });
    expect(await writeSet(out, upper, { force: false, verify: good })).toMatchObject(why('exists'));
    expect(statSync(join(out, 'a.key')).size).toBe(10);
  });
});

describe.runIf(allowsMounts())('somebody else', () => {
  const folder = freshFolder();
  const NOBODY = 65_534;
  const script = join(folder, 'write.cjs');

  beforeAll(() => {
    const contents = `
      import { writeSet } from './src/app/files/write-set.ts';
      const files = [{ name: 'a.key', bytes: new Uint8Array(9), mode: 0o600 }];
      const options = { force: process.argv[3] === 'force', verify: async () => true };
      void writeSet(process.argv[2], files, options).then((answer) => console.log(JSON.stringify(answer)));`;
    buildSync({ stdin: { contents, resolveDir: ROOT, loader: 'ts' }, bundle: true, platform: 'node', outfile: script });
    chmodSync(folder, 0o755);
  });

  const asNobody = (out: string, how = 'carefully'): unknown => {
    const { stdout } = spawnSync(process.execPath, [script, out, how], { uid: NOBODY, gid: NOBODY });
    return JSON.parse(stdout.toString());
  };

  it('writes nothing into a folder that is not theirs', () => {
    const out = join(folder, 'closed');
    mkdirSync(out, { mode: 0o755 });
    for (const how of ['carefully', 'force']) expect(asNobody(out, how)).toMatchObject(why('permission'));
    expect(asNobody(join(out, 'new'))).toMatchObject(why('permission'));
    expect(left(out)).toEqual([]);
  });

  it('is kept from what root wrote, and leads nobody astray by a link', async () => {
    const out = join(folder, 'theirs');
    mkdirSync(out);
    chownSync(out, NOBODY, NOBODY);
    writeFileSync(join(folder, 'precious'), 'precious');
    symlinkSync(join(folder, 'precious'), join(out, 'a.key'));
    expect(await writeSet(out, set(10), { force: false, verify: good })).toMatchObject(why('exists'));
    rmSync(join(out, 'a.key'));
    expect(await writeSet(out, set(10), { force: false, verify: good })).toMatchObject({ ok: true });
    expect(spawnSync('cat', [join(out, 'a.key')], { uid: NOBODY, gid: NOBODY }).status).not.toBe(0);
    expect(readFileSync(join(folder, 'precious'), 'utf8')).toBe('precious');
  });
});
