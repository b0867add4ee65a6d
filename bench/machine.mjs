/** What was measured on, and with which programs. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { PEER_PACKAGES } from './packages.mjs';

export function machine() {
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
  };
}

const ROOT = join(import.meta.dirname, '..');

/** Of every program that stands in a row. @returns {Record<string, string>} */
export function versions() {
  return {
    certprep: versionIn(join(ROOT, 'package.json')),
    node: process.version,
    openssl: said('openssl', ['version'], /OpenSSL (\S+)/),
    keytool: said('java', ['-version'], /"([^"]+)"/),
    certtool: said('certtool', ['--version'], /certtool (\S+)/),
    nss: said('dpkg-query', ['-W', '-f', '${Version}', 'libnss3-tools'], /(?:\d+:)?(\S+)/),
    'node-forge': versionIn(join(ROOT, 'node_modules/node-forge/package.json')),
    ...Object.fromEntries(PEER_PACKAGES.map(({ name, version }) => [name, version])),
  };
}

/** @param {string} program @param {readonly string[]} args @param {RegExp} form */
function said(program, args, form) {
  const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return form.exec(`${stdout ?? ''}${stderr ?? ''}`)?.[1] ?? 'not there';
}

/** @param {string} file */
function versionIn(file) {
  return /** @type {{ version: string }} */ (JSON.parse(readFileSync(file, 'utf8'))).version;
}
