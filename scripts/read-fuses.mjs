/**
 * `node scripts/read-fuses.mjs FOLDER`: reads the fuses back out of every program that electron-builder unpacked there, and
 * fails where one does not stand as electron-builder.yml says.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fuses from '@electron/fuses';
import { parse } from 'yaml';

const folder = process.argv[2] ?? 'dist';
const config = readFileSync(join(import.meta.dirname, '../electron-builder.yml'), 'utf8');
const { electronFuses: wanted } = /** @type {{ electronFuses: Record<string, boolean> }} */ (parse(config));

const { FuseV1Options, getCurrentFuseWire } = fuses;
/** As octets of the wire: ASCII '0' and '1'. */
const [OFF, ON] = [0x30, 0x31];

/** Where the program lies in each system's unpacked folder. */
const PROGRAMS = ['certprep', 'CertPrep.exe', 'CertPrep.app'];
const programs = readdirSync(folder)
  .flatMap((name) => PROGRAMS.map((program) => join(folder, name, program)))
  .filter((path) => existsSync(path));
if (programs.length === 0) throw new Error(`No unpacked program in ${folder}.`);

for (const program of programs) {
  const wire = await getCurrentFuseWire(program);
  for (const [name, isOn] of Object.entries(wanted)) {
    const option =
      FuseV1Options[/** @type {keyof typeof FuseV1Options} */ (`${name[0]?.toUpperCase()}${name.slice(1)}`)];
    const state = Number(wire[option]);
    if (state !== (isOn ? ON : OFF)) throw new Error(`${program}: ${name} is not ${isOn}.`);
  }
  console.log(`${program}: every fuse as electron-builder.yml says.`);
}
