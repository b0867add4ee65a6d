/** Writes docs/TARGETS.md from the targets' own data and words. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from './bundled.mjs';

const folder = await bundled('targets', ['test/support/print-targets-document.ts']);
const document = execFileSync(process.execPath, [join(folder, 'print-targets-document.mjs')], {
  maxBuffer: 8 * 1024 * 1024,
});
writeFileSync(join(import.meta.dirname, '../docs/TARGETS.md'), document);
