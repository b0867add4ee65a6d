/** Compiles the programs once, for every start after it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PASSWORDS = 'assets/samples/passwords.txt';
const SAMPLES = ['assets/samples', '--password-file', PASSWORDS];
const APPLIANCE = ['assets/samples/auth0', '--password-file', PASSWORDS, '--hosts-file', 'assets/samples/hosts.txt'];
const TARGET = ['--target', 'auth0-appliance-pem'];

/**
 * What each program is run with, so that the functions most runs need are among the compiled ones. The worker is started by
 * an export.
 * @param {string} folder to write to
 */
const runs = (folder) => ({
  reading: [
    ['--version'],
    ['inspect', ...SAMPLES, '--json'],
    ['chain', ...SAMPLES, '--json'],
    ['convert', ...SAMPLES, '--to', 'pem', '--out', join(folder, 'all.pem')],
    ['convert', ...SAMPLES, '--to', 'pfx', '--out-password-file', PASSWORDS, '--out', join(folder, 'all.pfx')],
    ['convert', join(folder, 'all.pfx'), '--password-file', PASSWORDS, '--to', 'pem', '--out', join(folder, 'pfx.pem')],
  ],
  bundle: [
    ['--version'],
    ['check', ...APPLIANCE, '--json', ...TARGET],
    ['export', ...APPLIANCE, '--json', ...TARGET, '--out', join(folder, 'export')],
    ['targets', '--json'],
  ],
});

/** @param {string} root the repository */
export function writeCodeCaches(root) {
  // In processes of their own: what the runs print and change stays out of the build.
  const folder = mkdtempSync(join(tmpdir(), 'certprep-build-'));
  for (const [name, args] of Object.entries(runs(folder))) {
    const warm = [join(import.meta.dirname, 'warm.mjs'), name, JSON.stringify(args)];
    const { status, stderr } = spawnSync(process.execPath, warm, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`The code cache could not be made:\n${stderr}`);
  }
  rmSync(folder, { recursive: true });
}
