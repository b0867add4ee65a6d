/**
 * `npm run portable [-- FOLDER]`: everything in one ZIP for places where nothing can be installed: this Node, the build, and
 * two programs to start, the terminal's and the window's in an installed browser. In dist/ or FOLDER; for the system it is
 * made on. The same build and the same Node give the same octets.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { onPath } from './on-path.mjs';
import { run } from './run.mjs';
import { starters } from './portable/starters.mjs';

const root = join(import.meta.dirname, '..');
const folder = resolve(process.argv[2] ?? join(root, 'dist'));
const { version } = /** @type {{ version: string }} */ (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
const name = `certprep-${version}-portable-${process.platform}-${process.arch}`;
const node = process.platform === 'win32' ? 'node.exe' : 'node';

/** Where Node's packages put the licence of Node and of what it contains. */
const NODE_LICENCES = ['../LICENSE', 'LICENSE', '../share/doc/node/LICENSE', '../share/doc/nodejs/LICENSE'];

/** As octets of the file's mode in a ZIP made on Unix. */
const [FILE, PROGRAM] = [0o100644, 0o100755];
/** The first year a ZIP knows; in local time, as a ZIP keeps it, so that it is the same in every time zone. */
const LONG_AGO = new Date(1980, 0, 1);

/** @type {import('fflate').Zippable} */
const entries = {};
/** @param {string} path @param {Uint8Array} data @param {number} mode */
function put(path, data, mode) {
  entries[`${name}/${path}`] = [data, { level: 6, mtime: LONG_AGO, os: 3, attrs: (mode << 16) >>> 0 }];
}

put(node, nodeProgram(), PROGRAM);
for (const [file, text] of starters(process.platform)) put(file, Buffer.from(text), PROGRAM);
put('LICENSE', readFileSync(join(root, 'LICENSE')), FILE);
put('LICENSE-node', readFileSync(nodeLicence()), FILE);
for (const path of readdirSync(join(root, 'out'), { recursive: true, encoding: 'utf8' }).toSorted()) {
  const file = join(root, 'out', path);
  if (statSync(file).isFile()) put(`out/${path.replaceAll('\\', '/')}`, readFileSync(file), FILE);
}
mkdirSync(folder, { recursive: true });
const zip = join(folder, `${name}.zip`);
writeFileSync(zip, zipSync(entries));
console.log(`Made ${zip}`);

/** Without what is only for debugging, where there is a tool to take it out. */
function nodeProgram() {
  const work = mkdtempSync(join(tmpdir(), 'certprep-portable-'));
  try {
    const copy = join(work, node);
    copyFileSync(process.execPath, copy);
    if (process.platform === 'linux' && onPath('strip')) run('strip', [copy]);
    return readFileSync(copy);
  } finally {
    rmSync(work, { recursive: true });
  }
}

function nodeLicence() {
  const found = NODE_LICENCES.map((path) => join(dirname(process.execPath), path)).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`No licence of Node beside ${process.execPath}`);
  return found;
}
