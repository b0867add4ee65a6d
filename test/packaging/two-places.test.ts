/**
 * The same sources built in another folder give the same octets, in out/ and in the archive of the package. In out/ but for the
 * compiled code, which V8 does not write the same twice and no package holds; the program does the same without it.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '../support/folder.ts';
import { runWell } from '../support/tools.ts';
import { pack } from './pack.ts';

const ROOT = join(import.meta.dirname, '../..');
const SOURCES = ['src', 'scripts', 'assets', 'package.json', 'package-lock.json', 'tsconfig.json', 'LICENSE'];

test('a build in another folder is the same, file by file, and so is the archive made of it', () => {
  const place = join(freshFolder(), 'some other place');
  mkdirSync(place);
  for (const name of SOURCES) cpSync(join(ROOT, name), join(place, name), { recursive: true });
  // Links to the same files: only their place differs. A link to the folder would be seen through.
  runWell('sh', ['-c', 'cp -al "$0" "$1" 2>/dev/null || cp -r "$0" "$1"', join(ROOT, 'node_modules'), place]);
  runWell('sh', ['-c', 'cd "$0" && exec "$1" scripts/build.mjs', place, process.execPath]);
  const [ours, theirs] = [files(join(ROOT, 'out')), files(join(place, 'out'))];
  expect([...theirs.keys()]).toEqual([...ours.keys()]);
  for (const [path, bytes] of theirs) expect(bytes.equals(ours.get(path) ?? Buffer.of()), path).toBe(true);
  const [archive, again] = [pack(freshFolder()), pack(freshFolder(), place)].map((path) => readFileSync(path));
  expect(archive?.equals(again ?? Buffer.of()), 'the archive').toBe(true);
}, 600_000);

function files(out: string): Map<string, Buffer> {
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' }).toSorted();
  const kept = paths.filter((path) => !path.endsWith('.v8') && statSync(join(out, path)).isFile());
  return new Map(kept.map((path) => [path, readFileSync(join(out, path))]));
}
