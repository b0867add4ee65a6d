/** Each package has a reason, written down; none is a range, and none is installed where the product runs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as {
  dependencies?: object;
  devDependencies: Readonly<Record<string, string>>;
};

test('docs/DEPENDENCIES.md names every package, and no other', () => {
  const rows = read('docs/DEPENDENCIES.md').matchAll(/^\| ((?:@?[a-z0-9][\w./-]*(?:, )?)+) \|/gm);
  const named = [...rows].flatMap(([, names = '']) => names.split(', ')).filter((name) => name !== 'package');
  expect(named.toSorted()).toEqual(Object.keys(devDependencies).toSorted());
});

test('every version is exact', () => {
  expect(Object.entries(devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual(
    [],
  );
});

test('nothing is installed beside the product', () => {
  expect(dependencies).toBeUndefined();
});
