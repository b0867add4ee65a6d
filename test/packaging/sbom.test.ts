/** The bill of materials: CycloneDX, every package we name at its version, and the same octets again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '../support/folder.ts';
import { runWell } from '../support/tools.ts';

const ROOT = join(import.meta.dirname, '../..');

interface Bill {
  readonly bomFormat: string;
  readonly metadata: { readonly component: { readonly name: string } };
  readonly components: readonly { readonly name: string; readonly group?: string; readonly version: string }[];
}

function made(): string {
  const folder = freshFolder();
  runWell(process.execPath, [join(ROOT, 'scripts/sbom.mjs'), folder]);
  return readFileSync(join(folder, 'sbom.cdx.json'), 'utf8');
}

test('names every package at its version, and is the same again', () => {
  const text = made();
  const { bomFormat, metadata, components } = JSON.parse(text) as Bill;
  expect(bomFormat).toBe('CycloneDX');
  expect(metadata.component.name).toBe('certprep');
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    devDependencies: Readonly<Record<string, string>>;
  };
  const listed = components.map(
    ({ group, name, version }) => `${group === undefined ? '' : `${group}/`}${name}@${version}`,
  );
  expect(listed).toEqual(expect.arrayContaining(Object.entries(devDependencies).map((entry) => entry.join('@'))));
  expect(made()).toBe(text);
});
