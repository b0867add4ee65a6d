/** The terminal twin, shown on the samples. It runs wherever Node does, so it is always found. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CERTPREP = join('out', 'cli', 'certprep.js');
const SAMPLES = join('assets', 'samples');

/** Each folder of samples, and what it is turned into. */
const EXPORTS = [
  ['export', join(SAMPLES, 'auth0'), '--target', 'auth0-appliance-pem', '--hosts-file', join(SAMPLES, 'hosts.txt')],
  ['export', join(SAMPLES, 'old-pfx'), '--target', 'nginx'],
];
const PASSWORDS = ['--password-file', join(SAMPLES, 'passwords.txt')];

/** @type {import('./host.mjs').Host} */
export const terminal = {
  name: 'terminal',

  /** A fresh folder for what is made. */
  find: () => mkdtempSync(join(tmpdir(), 'certprep-')),

  show(folder) {
    console.log('Here is CertPrep in the terminal, on the samples it brings.');
    for (const what of EXPORTS) {
      const args = [CERTPREP, ...what, ...PASSWORDS, '--out', folder];
      console.log(`\n$ node ${args.join(' ')}`);
      const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
      if (status !== 0) return status ?? 1;
    }
    console.log(`\nThe files are in ${folder}. For your own files, the same command:`);
    console.log(`  node ${CERTPREP} export FOLDER --target auth0-appliance-pem --out NEW_FOLDER`);
    console.log('A password is asked for where one is needed. All targets: node out/cli/certprep.js targets');
    return 0;
  },

  missing: 'The terminal is always there.',
};
