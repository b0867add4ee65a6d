/** The window in an installed Chrome, Edge or Chromium. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const PROGRAM = join('out', 'main', 'browser.js');

/** As src/main/browser/exit.ts has it: no window is possible, and standard error has said why. */
const IMPOSSIBLE = 3;

/** @type {import('./host.mjs').Host} */
export const browser = {
  name: 'browser',

  /** Whether there is one, and may be, the program itself finds out. */
  find: () => PROGRAM,

  show(program) {
    const { status } = spawnSync(process.execPath, [program], { stdio: 'inherit' });
    return status === IMPOSSIBLE ? null : (status ?? 1);
  },

  missing: 'CertPrep can have no window in a browser here.',
};
