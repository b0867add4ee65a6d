/**
 * kill -9 at any step of writing, before it and while it is under way: each final name is whole, empty or absent, and the next export
 * clears up and says so.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';
import type { ExportAnswer } from '#shared/answers.ts';
import { freshFolder } from '#test/support/folder.ts';
import { selfSigned } from '#test/support/self-signed.ts';
import { answerOf } from '#test/support/terminal.ts';
import { requireTool, run } from '#test/support/tools.ts';

/** `npm run prove` asks for more. */
const KILLS = Number(process.env['CERTPREP_KILLS'] ?? 40);
/** A set with fresh names asks 53 things of the file system, one that replaces 50: before and during each of them. */
const MOMENTS = 2 * (53 + 50);
const OCTETS = 50_000;
const ROOT = join(import.meta.dirname, '../..');
const folder = freshFolder();
const pair = join(folder, 'pair.pem');
const script = join(folder, 'writer.cjs');

/**
 * Writes one set after the other, a folder each. It ends itself at the nth thing that it asks of the file system: before
 * that, or while the system is at it.
 */
const contents = `
  import * as system from 'node:fs/promises';
  import { writeSet } from './src/app/files/write-set.ts';
  import { readBack } from './src/app/files/read-back.ts';
  const [out, at, isUnderWay] = [process.argv[2], Number(process.argv[3]), process.argv[4] === 'true'];
  let asked = 0;
  function counted(object) {
    for (const name of Object.getOwnPropertyNames(object)) {
      const { value: real, writable } = Object.getOwnPropertyDescriptor(object, name);
      if (typeof real !== 'function' || !writable || name === 'constructor') continue;
      object[name] = function (...args) {
        const isNow = ++asked === at;
        if (isNow && !isUnderWay) process.kill(process.pid, 'SIGKILL');
        const answer = real.apply(this, args);
        if (isNow) process.kill(process.pid, 'SIGKILL');
        return answer;
      };
    }
  }
  const bytes = new Uint8Array(${String(OCTETS)}).fill(120);
  const files = ['a.key', 'b.pem', 'c.pem'].map((name) => ({ name, bytes, mode: 0o600 }));
  const verify = async (path) => (await readBack(path, bytes)) !== null;
  void (async () => {
    const handle = await system.open(process.argv[1]);
    counted(Object.getPrototypeOf(handle));
    counted(require('node:fs/promises'));
    const last = async () => files[2];
    for (let n = 0; ; n++)
      await writeSet(out + '/' + n, files.slice(0, 2), { force: n % 2 === 1, verify, last });
  })();`;
buildSync({ stdin: { contents, resolveDir: ROOT, loader: 'ts' }, bundle: true, platform: 'node', outfile: script });

const whole = 'x'.repeat(OCTETS);
const isOurs = (name: string): boolean => name.startsWith('.certprep-');

test.runIf(requireTool('openssl'))(
  `after each of ${String(KILLS)} kills nothing is half-written, and the next export leaves nothing of it`,
  async () => {
    selfSigned(folder, 'pair', ['a.example']);
    let interrupted = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const out = join(folder, String(kill));
      mkdirSync(out);
      const moment = Math.floor((kill * MOMENTS) / KILLS);
      const args = [script, out, String(Math.floor(moment / 2) + 1), String(moment % 2 === 1)];
      expect(run(process.execPath, args)).toMatchObject({ status: null, stderr: '' });
      for (const set of readdirSync(out)) {
        const names = readdirSync(join(out, set));
        for (const name of names.filter((one) => !isOurs(one))) {
          expect(['', whole], `${set}/${name}`).toContain(readFileSync(join(out, set, name), 'latin1'));
        }
        if (names.some(isOurs)) {
          interrupted++;
          await cleared(join(out, set), names);
        }
      }
    }
    // Most kills land inside a set; were it none, this would have shown nothing.
    expect(interrupted).toBeGreaterThan(KILLS / 2);
  },
  KILLS * 60_000,
);

async function cleared(out: string, names: readonly string[]): Promise<void> {
  const args = ['export', pair, '--target', 'generic-pem', '--host', 'a.example', '--name', 'next', '--out', out];
  const { exit, problems } = await answerOf<ExportAnswer>(args);
  expect(exit).toBe(0);
  const after = readdirSync(out);
  expect(after.filter(isOurs)).toEqual([]);
  for (const name of after) expect(readFileSync(join(out, name)).length, name).toBeGreaterThan(0);
  // Its parts and the names it had reserved are named; a journal or a lock alone is nothing to a person.
  const gone = names.filter((name) => !after.includes(name) && !/\.(journal|lock)$/.test(name));
  const told = problems.filter(({ code }) => code === 'LEFTOVERS_REMOVED').flatMap(({ facts }) => facts['names']);
  expect(new Set(told)).toEqual(new Set(gone));
}
