/** The map in docs/ARCHITECTURE.md is what a newcomer walks by: it names the folders that are there, and no others. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Folders of src/, two levels deep, as `core/der`. */
function foldersThere(): string[] {
  return foldersIn('src').flatMap((floor) => [floor, ...foldersIn(`src/${floor}`).map((room) => `${floor}/${room}`)]);
}

function foldersIn(path: string): string[] {
  return readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** The lines `  name/   what it is` of the map; two more spaces are one floor further in. */
function foldersMapped(): string[] {
  const page = readFileSync(join(ROOT, 'docs/ARCHITECTURE.md'), 'utf8');
  const [, map = ''] = /```\nsrc\/\n([\s\S]*?)```/.exec(page) ?? [];
  const floors = map.matchAll(/^( {2,4})([a-z0-9]+)\/ /gm);
  let floor = '';
  return [...floors].map(([, indent = '', name = '']) => {
    if (indent.length > 2) return `${floor}/${name}`;
    floor = name;
    return floor;
  });
}

/** One folder a language; what they share stands in words/ itself. */
const isLanguage = (folder: string): boolean => /^words\/[a-z]{2}$/.test(folder);

test('the map names every folder of src/, and nothing else', () => {
  const there = foldersThere().filter((folder) => !isLanguage(folder));
  expect(foldersMapped().toSorted()).toEqual(there.toSorted());
});
