/** A real pack by electron-builder, around a stand-in for Electron's binary, which can't be had everywhere. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { runWell } from '../support/tools.ts';

const ROOT = join(import.meta.dirname, '../..');

/**
 * The path of the archive that is made of the checkout at `project`, with `folder` for everything else. The fuses are left out: they
 * are set in the real binary.
 */
export function pack(folder: string, project = ROOT): string {
  const electronDist = join(folder, 'electron');
  for (const name of ['resources', 'locales']) mkdirSync(join(electronDist, name), { recursive: true });
  const files = ['electron', 'version', 'LICENSE', 'LICENSES.chromium.html', 'locales/en-US.pak', 'resources/none'];
  for (const name of files) writeFileSync(join(electronDist, name), '');
  const output = join(folder, 'packed');
  const { electronFuses: _, ...config } = parse(readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8')) as {
    electronFuses: object;
    directories: object;
  };
  const path = join(folder, 'pack.json');
  writeFileSync(path, JSON.stringify({ ...config, electronDist, directories: { ...config.directories, output } }));
  const builder = join(ROOT, 'node_modules/electron-builder/cli.js');
  runWell(process.execPath, [builder, '--dir', '--linux', '--x64', '--config', path, '--projectDir', project]);
  return join(output, 'linux-unpacked/resources/app.asar');
}
