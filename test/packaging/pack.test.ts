/** What goes into the archive of a package; that the same sources give the same one is in two-places.test.ts. */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '../support/folder.ts';
import { pack } from './pack.ts';

const ROOT = join(import.meta.dirname, '../..');

interface Asar {
  readonly listPackage: (archive: string, options: { readonly isPack: boolean }) => string[];
  readonly extractFile: (archive: string, file: string) => Buffer;
}
const load = createRequire(join(ROOT, 'package.json'));
const asar = load('@electron/asar') as Asar;
const archive = pack(freshFolder());

test('holds what the program is made of, and nothing else', () => {
  const files = asar.listPackage(archive, { isPack: false });
  const top = new Set(files.map((file) => file.split('/')[1] ?? ''));
  expect(top).toEqual(new Set(['LICENSE', 'out', 'package.json']));
  const built = readdirSync(join(ROOT, 'out'), { recursive: true, encoding: 'utf8' }).map((file) => `/out/${file}`);
  const wanted = built.filter((file) => !file.endsWith('.v8'));
  expect(files.filter((file) => file.startsWith('/out/')).toSorted()).toEqual(wanted.toSorted());
  expect(files.filter((file) => /\.map$|node_modules|\.ts$|\/test\/|\/src\//.test(file))).toEqual([]);
});

test('has no packages to load and no scripts to run', () => {
  const packed = JSON.parse(asar.extractFile(archive, 'package.json').toString()) as Record<string, unknown>;
  expect(packed).toMatchObject({ name: 'certprep', main: 'out/main/electron.js' });
  expect(packed['scripts']).toBeUndefined();
  expect(packed['devDependencies']).toBeUndefined();
  expect(packed['dependencies']).toBeUndefined();
});
