/** The worker as the build makes it, or any other script in its place, in a folder that goes with the test file. */
import { buildSync } from 'esbuild';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder } from './folder.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Paths of out/main/worker.js and of a worker that runs `onMessage`, the body of a function of `message`. */
export function workerScripts(onMessage: string): { readonly real: string; readonly other: string } {
  const folder = freshFolder();
  const real = join(folder, 'worker.cjs');
  const entryPoints = ['src/app/work/worker.ts'];
  buildSync({ absWorkingDir: ROOT, entryPoints, bundle: true, platform: 'node', format: 'cjs', outfile: real });
  const other = join(folder, 'other.cjs');
  writeFileSync(other, `process.on('message', (message) => { ${onMessage} });`);
  return { real, other };
}
