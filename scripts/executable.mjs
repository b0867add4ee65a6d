/**
 * `npm run executable [-- FOLDER]`: the terminal twin as one executable for the system it is made on (Node's single executable
 * application), in dist/ or FOLDER. It needs no Node where it runs.
 */
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundle } from './build/bundle.mjs';
import { writePublicPack } from './build/public-pack.mjs';
import { onPath } from './on-path.mjs';
import { run } from './run.mjs';

/** What Node looks for in its own binary. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

/** As scripts/build/launcher.cjs ends. */
const START = `
if (process.channel && process.argv.at(-1) === '--worker') module.exports.work();
else module.exports.main(process.argv.slice(2)).then((code) => { process.exitCode = code; });
`;

const root = join(import.meta.dirname, '..');
const out = resolve(process.argv[2] ?? join(root, 'dist'));
const { version } = /** @type {{ version: string }} */ (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
const isWindows = process.platform === 'win32';
const executable = join(out, `certprep-${version}-${process.platform}-${process.arch}${isWindows ? '.exe' : ''}`);

const work = mkdtempSync(join(tmpdir(), 'certprep-executable-'));
try {
  mkdirSync(out, { recursive: true });
  const blob = await preparedBlob(work);
  copyFileSync(process.execPath, executable);
  chmodSync(executable, 0o755);
  // Before the blob goes in: afterwards it would be taken for debris.
  if (process.platform === 'linux' && onPath('strip')) run('strip', [executable]);
  if (process.platform === 'darwin') run('codesign', ['--remove-signature', executable]);
  const segment = process.platform === 'darwin' ? ['--macho-segment-name', 'NODE_SEA'] : [];
  const postject = join(root, 'node_modules/postject/dist/cli.js');
  const injection = [executable, 'NODE_SEA_BLOB', blob, '--sentinel-fuse', FUSE, ...segment];
  if (!run(process.execPath, [postject, ...injection])) throw new Error('The program did not go into the executable.');
  if (process.platform === 'darwin') run('codesign', ['--sign', '-', executable]);
  writePublicPack([executable], join(out, 'public.pack'));
  console.log(`Made ${executable}, and public.pack, which goes beside it`);
} finally {
  rmSync(work, { recursive: true });
}

/**
 * The program and the files it reads beside itself, as Node takes them.
 * @param {string} folder for the parts
 */
async function preparedBlob(folder) {
  const { code } = await bundle(root, 'src/cli/main.ts');
  const main = join(folder, 'main.cjs');
  writeFileSync(main, `${code}\n${START}\n`);
  const blob = join(folder, 'blob');
  const config = join(folder, 'config.json');
  // No code cache: with it, every import() in the program fails.
  writeFileSync(config, JSON.stringify({ main, output: blob, disableExperimentalSEAWarning: true }));
  if (!run(process.execPath, ['--experimental-sea-config', config])) throw new Error('Node made no blob.');
  return blob;
}
