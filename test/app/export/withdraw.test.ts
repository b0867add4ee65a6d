/** What is taken back leaves the list of digests in its turn, as what is written comes into it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { SUMS, sumsFile } from '#app/export/sums.ts';
import { withdraw } from '#app/export/withdraw.ts';
import { processMark } from '#app/files/process-mark.ts';
import { type FileToWrite, writeSet } from '#app/files/write-set.ts';
import { sha256Hex } from '#core/crypto/nodecrypto.ts';
import { freshFolder } from '#test/support/folder.ts';

const LOCK = '.certprep-turn.lock';
const root = freshFolder();
const file = (name: string): FileToWrite => ({ name, bytes: new TextEncoder().encode(name), mode: 0o644 });
const verify = async (): Promise<boolean> => true;

/** As an export does: the file, and its line in the list. */
async function written(folder: string, name: string): Promise<string[]> {
  const list = async (): Promise<FileToWrite> => {
    const before = existsSync(join(folder, SUMS)) ? readFileSync(join(folder, SUMS)) : null;
    const bytes = sumsFile([{ name, sha256: sha256Hex(file(name).bytes) }], before) ?? new Uint8Array();
    return { name: SUMS, bytes, mode: 0o644, grows: true };
  };
  const set = await writeSet(folder, [file(name)], { force: false, verify, last: list });
  return set.ok ? set.value.files.map(({ path }) => path) : [];
}
const listed = (folder: string): string[] =>
  readFileSync(join(folder, SUMS), 'utf8')
    .split('\n')
    .map((line) => line.slice(66))
    .filter((name) => name !== '');

test('it waits while another export adds to the list, and takes out its own lines alone', async () => {
  const folder = join(root, 'turn');
  const paths = await written(folder, 'mine.pem');
  writeFileSync(join(folder, LOCK), await processMark());
  const withdrawn = withdraw(paths);
  await vi.waitFor(() => expect(existsSync(join(folder, 'mine.pem'))).toBe(false));
  // Enough is done here for whoever does not wait to be done, too.
  for (const name of ['a.pem', 'b.pem', 'c.pem']) await writeSet(folder, [file(name)], { force: false, verify });
  expect(listed(folder)).toEqual(['mine.pem']);
  const more = sumsFile([{ name: 'other.pem', sha256: sha256Hex(new Uint8Array()) }], readFileSync(join(folder, SUMS)));
  writeFileSync(join(folder, SUMS), more ?? '');
  rmSync(join(folder, LOCK));
  await withdrawn;
  expect(listed(folder)).toEqual(['other.pem']);
  expect(readdirSync(folder)).not.toContain(LOCK);
});

test('while others are written and taken back, no line is lost and none too many stays', async () => {
  const folder = join(root, 'at-once');
  mkdirSync(folder);
  const numbers = [0, 1, 2, 3, 4, 5];
  const gone = await Promise.all(numbers.map((number) => written(folder, `gone-${String(number)}.pem`)));
  await Promise.all([
    ...gone.map((paths) => withdraw(paths)),
    ...numbers.map((number) => written(folder, `kept-${String(number)}.pem`)),
  ]);
  const kept = numbers.map((number) => `kept-${String(number)}.pem`);
  expect(listed(folder).toSorted()).toEqual(kept);
  expect(readdirSync(folder).toSorted()).toEqual([SUMS, ...kept]);
});

test('the list goes with its last line', async () => {
  const folder = join(root, 'last');
  await withdraw(await written(folder, 'mine.pem'));
  expect(readdirSync(folder)).toEqual([]);
});
