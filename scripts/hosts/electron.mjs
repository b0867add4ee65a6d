/** The window in Electron, where its binary is. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const PACKAGE = join(ROOT, 'node_modules/electron');

/**
 * Its path, looked up as electron's own index.js does: to import that would start a download.
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} [folder] of the package
 */
export function electronBinary(environment, folder = PACKAGE) {
  const pointer = join(folder, 'path.txt');
  if (!existsSync(pointer)) return null;
  const dist = environment['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist');
  const binary = join(dist, readFileSync(pointer, 'utf8').trim());
  return existsSync(binary) ? binary : null;
}

export const electron = {
  name: 'electron',

  /**
   * Null also for root without CERTPREP_NO_SANDBOX=1, and without a screen: both stand in the browser's way as well,
   * which says so.
   * @param {NodeJS.ProcessEnv} environment
   * @param {string} [folder] of the package
   */
  find(environment, folder = PACKAGE) {
    const binary = electronBinary(environment, folder);
    const isRoot = process.getuid?.() === 0;
    if (binary === null || (isRoot && environment['CERTPREP_NO_SANDBOX'] !== '1')) return null;
    const display = environment['DISPLAY'] || environment['WAYLAND_DISPLAY'];
    return process.platform === 'linux' && !display ? null : binary;
  },

  /** @param {string} binary @returns {number} */
  show(binary) {
    console.log(`CertPrep opens in Electron: ${binary}`);
    // With it, Electron would be no more than Node.
    const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
    const args = process.getuid?.() === 0 ? [ROOT, '--no-sandbox'] : [ROOT];
    return spawnSync(binary, args, { stdio: 'inherit', env }).status ?? 1;
  },

  missing: 'Electron has no binary here, or no screen. Fetch it with: npx install-electron',
};
