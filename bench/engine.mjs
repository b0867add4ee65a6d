/** Parts of the product, out of src/ as they are, for rows that start no process. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundle } from '../scripts/build/bundle.mjs';
import { ROOT } from './programs.mjs';

const FOLDER = join(ROOT, 'node_modules/.cache/certprep/bench/engine');

/** @type {Map<string, Promise<unknown>>} */
const loaded = new Map();

/** @param {string} path from the repository @returns {Promise<unknown>} what it exports; the caller says of what type that is */
export function engine(path) {
  const known = loaded.get(path) ?? load(path);
  loaded.set(path, known);
  return known;
}

/** @param {string} path */
async function load(path) {
  const { code } = await bundle(ROOT, path);
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `${path.replaceAll(/[/.]/g, '-')}.cjs`);
  writeFileSync(file, code);
  return /** @type {unknown} */ (createRequire(file)(file));
}
