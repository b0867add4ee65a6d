import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFile, readStream } from '#app/files/read.ts';
import { type Found, walk } from '#app/files/walk.ts';
import { freshFolder } from '#test/support/folder.ts';

const root = freshFolder();

async function walked(paths: readonly string[], limits?: { files: number; folderDepth: number }): Promise<Found[]> {
  const found: Found[] = [];
  for await (const one of walk(paths, limits)) found.push(one);
  return found;
}

describe('walking', () => {
  it('goes to the bottom, in order, past hidden files, links and what is no file', async () => {
    const folder = join(root, 'pile');
    mkdirSync(join(folder, 'b/c'), { recursive: true });
    for (const name of ['z.pem', 'a.pem', '.secret', 'b/c/deep.pem']) writeFileSync(join(folder, name), '');
    symlinkSync('/etc/passwd', join(folder, 'link'));
    symlinkSync(folder, join(folder, 'b/loop'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const found = await walked([folder]);
    expect(found.map(({ path, kind }) => `${kind} ${path.slice(folder.length + 1)}`)).toEqual([
      'skipped .secret',
      'file a.pem',
      'file b/c/deep.pem',
      'skipped b/loop',
      'skipped link',
      'skipped pipe',
      'file z.pem',
    ]);
    expect(found.every(({ from }) => from === folder)).toBe(true);
  });

  it('says so when a limit is met', async () => {
    const folder = join(root, 'many');
    mkdirSync(join(folder, 'x/y/z'), { recursive: true });
    for (let i = 0; i < 5; i++) writeFileSync(join(folder, String(i)), '');
    const few = await walked([folder], { files: 3, folderDepth: 9 });
    expect(few.at(-1)).toMatchObject({
      kind: 'failed',
      failure: { code: 'TOO_LARGE', facts: { limit: 'files', max: 3 } },
    });
    const flat = await walked([folder], { files: 9, folderDepth: 1 });
    expect(flat.at(-1)).toMatchObject({ kind: 'failed', failure: { facts: { limit: 'folder-depth' } } });
  });

  it('opens nothing that is no regular file', async () => {
    const pipe = join(root, 'pipe');
    execFileSync('mkfifo', [pipe]);
    expect(await walked([pipe, '/dev/null', join(root, 'absent')])).toMatchObject([
      { kind: 'failed', failure: { code: 'NOT_A_FILE', facts: { kind: 'fifo' } } },
      { kind: 'failed', failure: { code: 'NOT_A_FILE', facts: { kind: 'device' } } },
      { kind: 'failed', failure: { code: 'UNREADABLE_FILE', facts: { reason: 'missing' } } },
    ]);
    expect(await readFile(pipe, 10)).toMatchObject({ ok: false, failure: { code: 'NOT_A_FILE' } });
  });
});

describe('reading', () => {
  it('stops at the limit, of a file and of a stream', async () => {
    const file = join(root, 'eleven');
    writeFileSync(file, 'eleven octs');
    expect(await readFile(file, 11)).toMatchObject({ ok: true });
    expect(await readFile(file, 10)).toMatchObject({ ok: false, failure: { facts: { max: 10, found: 11 } } });
    const endless = async function* (): AsyncGenerator<Uint8Array> {
      for (;;) yield await Promise.resolve(new Uint8Array(100));
    };
    expect(await readStream(endless(), 1000)).toMatchObject({ ok: false, failure: { code: 'TOO_LARGE' } });
  });
});
