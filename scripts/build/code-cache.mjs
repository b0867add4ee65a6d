/** Compiles the bundle once, for every start after it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SAMPLES = ['assets/samples', '--password-file', 'assets/samples/passwords.txt'];

/** What the terminal twin is run with, so that the functions most runs need are among the compiled ones. @param {string} folder to write to */
const runs = (folder) => [
  ['--version'],
  ['inspect', ...SAMPLES, '--json'],
  ['chain', ...SAMPLES, '--json'],
  ['check', ...SAMPLES, '--json', '--target', 'auth0-appliance-pem', '--hosts-file', 'assets/samples/hosts.txt'],
  ['convert', ...SAMPLES, '--to', 'pem', '--out', join(folder, 'all.pem')],
  ['targets', '--json'],
];

/**
 * @param {string} root the repository
 * @param {string} out folder of the bundle
 * @param {string} digest of the bundle
 */
export function writeCodeCache(root, out, digest) {
  // In a process of its own: what the runs print and change stays out of the build.
  const folder = mkdtempSync(join(tmpdir(), 'certprep-build-'));
  const args = [join(import.meta.dirname, 'warm.mjs'), out, digest, JSON.stringify(runs(folder))];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(`The code cache could not be made:\n${stderr}`);
}
