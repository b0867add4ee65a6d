/**
 * `node scripts/self-test.mjs FOLDER`: runs `--self-test` of every program that electron-builder unpacked there for this machine, and
 * fails where one is not content, is not packaged, has no sandbox, or has a fuse that does not stand as electron-builder.yml says.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const folder = process.argv[2] ?? 'dist';
const config = readFileSync(join(import.meta.dirname, '../electron-builder.yml'), 'utf8');
const { electronFuses: wanted } = /** @type {{ electronFuses: Record<string, boolean> }} */ (parse(config));

/** Where the program lies in each system's unpacked folder; its name says which processor it is for, but for x64. */
const PROGRAMS = ['certprep', 'CertPrep.exe', 'CertPrep.app/Contents/MacOS/CertPrep'];
const isForOther = (/** @type {string} */ name) => /arm64/.test(name) !== (process.arch === 'arm64');
const programs = readdirSync(folder)
  .filter((name) => !isForOther(name))
  .flatMap((name) => PROGRAMS.map((program) => join(folder, name, program)))
  .filter((path) => existsSync(path));
if (programs.length === 0) throw new Error(`No unpacked program for ${process.arch} in ${folder}.`);

for (const program of programs) {
  const { stdout, stderr, status, error } = spawnSync(program, ['--self-test'], { encoding: 'utf8', timeout: 120_000 });
  const line = stdout?.split('\n').find((one) => one.startsWith('{'));
  if (line === undefined) throw new Error(`${program} said nothing of itself: ${stderr}${String(error ?? '')}`);
  console.log(line);
  const { well, packaged, sandboxed, fuses } =
    /** @type {{ well: boolean, packaged: boolean, sandboxed: boolean, fuses: Record<string, boolean> | null }} */ (
      JSON.parse(line)
    );
  if (status !== 0 || !well) throw new Error(`${program} is not content with itself.`);
  if (!packaged || !sandboxed) throw new Error(`${program} is not packaged, or has no sandbox.`);
  // On macOS they are in the framework beside it: read-fuses.mjs reads them there.
  for (const [name, isOn] of Object.entries(fuses === null ? {} : wanted)) {
    if (fuses?.[name] !== isOn) throw new Error(`${program}: ${name} is not ${String(isOn)}.`);
  }
  console.log(`${program}: content with itself.`);
}
