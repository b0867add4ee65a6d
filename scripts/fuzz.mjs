/** Mutants of every format; arguments go on to test/fuzz/main.ts, which tells them. A small heap finds what grows. */
import { join } from 'node:path';
import { bundled } from './bundled.mjs';
import { run } from './run.mjs';

const folder = await bundled('fuzz', ['test/fuzz/main.ts']);
const program = ['--max-old-space-size=384', '--enable-source-maps', join(folder, 'main.mjs')];
process.exitCode = run(process.execPath, [...program, ...process.argv.slice(2)]) ? 0 : 1;
