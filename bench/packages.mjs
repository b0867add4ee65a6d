/** Libraries that only the bench needs: installed at these versions into node_modules/.cache when a row wants them. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const PEER_PACKAGES = [
  { name: 'pkijs', version: '4.0.0' },
  { name: 'asn1js', version: '4.0.0' },
];

const INSTALL = PEER_PACKAGES.map(({ name, version }) => `${name}@${version}`);
const FOLDER = join(import.meta.dirname, '../node_modules/.cache/certprep/bench', INSTALL.join('+'));

/** @returns {string} the folder whose node_modules holds them */
export function peerPackages() {
  if (existsSync(join(FOLDER, 'node_modules/pkijs/package.json'))) return FOLDER;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), '{ "private": true }\n');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--save-exact', ...INSTALL], { cwd: FOLDER });
  return FOLDER;
}
