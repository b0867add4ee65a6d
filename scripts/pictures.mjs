/**
 * `npm run pictures`: draws every state of the window into docs/pictures, from the program as it is built now, and writes
 * compare.html beside them. A state that must have a picture and has none is a failure.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildWindow } from './build/window.mjs';
import { missingPictures, writeComparison } from './compare.mjs';
import { playwright } from './playwright.mjs';

const root = join(import.meta.dirname, '..');
const pictures = join(root, 'docs/pictures');
mkdirSync(pictures, { recursive: true });
await buildWindow(root);
const drawn = playwright(['test', '--config', 'test/pictures/pictures.config.ts', ...process.argv.slice(2)]);
writeComparison(pictures);
const missing = missingPictures(pictures);
for (const name of missing) console.error(`There is no picture of ${name}`);
process.exitCode = drawn && missing.length === 0 ? 0 : 1;
