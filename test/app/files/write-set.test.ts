import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { journalName } from '#app/files/journal.ts';
import { writeSet } from '#app/files/write-set.ts';
import { freshFolder } from '#test/support/folder.ts';

/** The machine and the start in a journal's name. */
const MARK = /-([0-9a-f]{8})-\d+-(\d+)\.journal$/;
/** Above the largest number that Linux gives. */
const NO_PROCESS = 2 ** 22 + 1;

const root = freshFolder();
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const set = [
  { name: 'a.key', bytes: bytes('secret'), mode: 0o600 },
  { name: 'a.pem', bytes: bytes('public'), mode: 0o644 },
];
const verify = async (): Promise<boolean> => true;
const careful = { force: false, verify };

describe('writing a set of files', () => {
  it('creates the folder, writes each file with its mode, and leaves nothing else', async () => {
    const folder = join(root, 'new/deep');
    const written = await writeSet(folder, set, careful);
    expect(written).toEqual({
      ok: true,
      value: {
        files: [
          { path: join(folder, 'a.key'), mode: 0o600 },
          { path: join(folder, 'a.pem'), mode: 0o644 },
        ],
        swept: [],
      },
    });
    expect(readdirSync(folder)).toEqual(['a.key', 'a.pem']);
    expect(readFileSync(join(folder, 'a.key'), 'utf8')).toBe('secret');
    expect(statSync(join(folder, 'a.key')).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'a.pem')).mode & 0o777).toBe(0o644);
  });

  it('writes none where one name is taken, by a file, a folder or a link that leads nowhere', async () => {
    const takers: readonly ((path: string) => void)[] = [
      (path) => writeFileSync(path, 'mine'),
      (path) => mkdirSync(path),
      (path) => symlinkSync('nowhere', path),
    ];
    for (const [i, take] of takers.entries()) {
      const folder = join(root, `taken-${String(i)}`);
      mkdirSync(folder);
      take(join(folder, 'a.pem'));
      const written = await writeSet(folder, set, careful);
      expect(written).toMatchObject({ ok: false, failure: { code: 'CANNOT_WRITE', facts: { reason: 'exists' } } });
      expect(readdirSync(folder)).toEqual(['a.pem']);
    }
  });

  it('takes names that differ by case alone for one, in the folder and in the set', async () => {
    const folder = join(root, 'case');
    mkdirSync(folder);
    writeFileSync(join(folder, 'A.Key'), 'mine');
    expect(await writeSet(folder, set, careful)).toMatchObject({ ok: false, failure: { facts: { reason: 'exists' } } });
    expect(readdirSync(folder)).toEqual(['A.Key']);
    const twice = [set[0]!, { ...set[0]!, name: 'A.KEY' }];
    const written = await writeSet(join(root, 'twice'), twice, careful);
    expect(written).toMatchObject({
      ok: false,
      failure: { facts: { path: join(root, 'twice/A.KEY'), reason: 'exists' } },
    });
    expect(existsSync(join(root, 'twice'))).toBe(false);
  });

  it('replaces with force, a link by a file and not what it leads to', async () => {
    const folder = join(root, 'forced');
    mkdirSync(folder);
    writeFileSync(join(folder, 'elsewhere'), 'untouched');
    symlinkSync('elsewhere', join(folder, 'a.key'));
    expect(await writeSet(folder, set, { force: true, verify })).toMatchObject({ ok: true });
    expect(readFileSync(join(folder, 'elsewhere'), 'utf8')).toBe('untouched');
    expect(readFileSync(join(folder, 'a.key'), 'utf8')).toBe('secret');
  });

  it('says why: a file in the place of the folder, a name too long', async () => {
    writeFileSync(join(root, 'file'), '');
    expect(await writeSet(join(root, 'file/in'), set, careful)).toMatchObject({
      ok: false,
      failure: { code: 'CANNOT_WRITE', facts: { reason: 'not-a-folder' } },
    });
    const long = [{ name: 'x'.repeat(300), bytes: bytes(''), mode: 0o644 }];
    expect(await writeSet(join(root, 'long'), long, careful)).toMatchObject({
      ok: false,
      failure: { code: 'CANNOT_WRITE', facts: { reason: 'name' } },
    });
    expect(existsSync(join(root, 'long'))).toBe(false);
  });

  it('leaves nothing after a stop', async () => {
    const folder = join(root, 'stopped');
    const written = await writeSet(folder, set, { ...careful, signal: AbortSignal.abort() });
    expect(written).toMatchObject({ ok: false, failure: { code: 'STOPPED' } });
    expect(existsSync(folder)).toBe(false);
  });

  it('puts nothing in place that does not read back, and leaves what is there, forced or not', async () => {
    const folder = join(root, 'unlike');
    mkdirSync(folder);
    writeFileSync(join(folder, 'a.pem'), 'mine');
    const refuseSecond = async (_path: string, index: number): Promise<boolean> => index === 0;
    const written = await writeSet(folder, set, { force: true, verify: refuseSecond });
    expect(written).toEqual({
      ok: false,
      failure: { code: 'READBACK_DIFFERS', facts: { path: join(folder, 'a.pem') } },
    });
    expect(readdirSync(folder)).toEqual(['a.pem']);
    expect(readFileSync(join(folder, 'a.pem'), 'utf8')).toBe('mine');
  });

  it('tells apart what differs from what nobody could look at', async () => {
    const folder = join(root, 'unanswered');
    const written = await writeSet(folder, set, { force: false, verify: async () => ({ stopped: 'crashed' }) });
    const facts = { path: join(folder, 'a.key'), reason: 'crashed' };
    expect(written).toEqual({ ok: false, failure: { code: 'READBACK_STOPPED', facts } });
    expect(existsSync(folder)).toBe(false);
  });

  it('lets a list grow in place, but only a list that is a file of its own', async () => {
    const list = [{ name: 'LIST', bytes: bytes('one two'), mode: 0o644, grows: true }];
    const folder = join(root, 'grown');
    mkdirSync(folder);
    writeFileSync(join(folder, 'LIST'), 'one');
    expect(await writeSet(folder, list, careful)).toMatchObject({ ok: true });
    expect(readFileSync(join(folder, 'LIST'), 'utf8')).toBe('one two');
    symlinkSync('LIST', join(folder, 'LINK'));
    expect(await writeSet(folder, [{ ...list[0]!, name: 'LINK' }], careful)).toMatchObject({
      ok: false,
      failure: { facts: { reason: 'exists' } },
    });
  });

  it('clears away what a killed export left, and only that', async () => {
    const folder = join(root, 'killed');
    mkdirSync(folder);
    const [, machine = ''] = MARK.exec(await journalName('0123456789abcdef')) ?? [];
    const left = '.certprep-0123456789abcdef-0.part';
    const entries = [
      { final: 'reserved.key', part: left },
      { final: 'whole.pem', part: '.certprep-0123456789abcdef-1.part' },
      { final: '../out', part: left },
    ];
    const gone = `.certprep-0123456789abcdef-${machine}-${String(NO_PROCESS)}-1.journal`;
    writeFileSync(join(folder, gone), JSON.stringify(entries));
    writeFileSync(join(folder, left), 'half a sec');
    writeFileSync(join(folder, 'reserved.key'), '');
    writeFileSync(join(folder, 'whole.pem'), 'whole');
    // Killed while its journal was written; and of another machine, of which nothing is known.
    writeFileSync(join(folder, `.certprep-0000000000000000-${machine}-${String(NO_PROCESS)}-1.journal`), '[{"fi');
    const elsewhere = `.certprep-fedcba9876543210-00000000-${String(NO_PROCESS)}-1.journal`;
    writeFileSync(join(folder, elsewhere), '[{"final":"whole.pem","part":"x"}]');
    const written = await writeSet(folder, set, careful);
    expect(written).toMatchObject({ ok: true, value: { swept: [left, 'reserved.key'] } });
    expect(readdirSync(folder)).toEqual([elsewhere, 'a.key', 'a.pem', 'whole.pem']);
  });

  it('knows a process from another that was given its number later', async () => {
    const folder = join(root, 'reused');
    mkdirSync(folder);
    const own = await journalName('0123456789abcdef');
    const [, , start = ''] = MARK.exec(own) ?? [];
    const part = '.certprep-0123456789abcdef-0.part';
    const journal = JSON.stringify([{ final: 'x', part }]);
    writeFileSync(join(folder, own), journal);
    writeFileSync(join(folder, part), '');
    await writeSet(folder, [], careful);
    expect(readdirSync(folder)).toContain(part);
    if (start === '0') return;
    renameSync(
      join(folder, own),
      join(folder, own.replace(`-${start}.journal`, `-${String(Number(start) + 1)}.journal`)),
    );
    await writeSet(folder, [], careful);
    expect(readdirSync(folder)).toEqual([]);
  });
});
