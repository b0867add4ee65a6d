/**
 * Runs a program of out/cli as its launcher does, then keeps what V8 compiled on the way. Arguments: name of the program,
 * and a JSON list of argument lists to run it with. An export starts this file once more, to read back what it wrote.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** @typedef {{ exports: { main?: (argv: string[]) => Promise<number> } }} Program */
/** @typedef {(exports: object, require: NodeJS.Require, module: Program, filename: string, dirname: string) => void} Load */

const OUT = join(import.meta.dirname, '../../out/cli');

const isWorker = process.argv.at(-1) === '--worker';
const [name, runs] = isWorker ? ['worker', '[]'] : /** @type {[string, string]} */ (process.argv.slice(2));
const filename = join(OUT, `${name}.js`);
const source = readFileSync(filename, 'latin1');
const digest = createHash('sha256').update(source).digest('hex').slice(0, 16);
const script = new Script(source, { filename });

/** @type {Program} */
const module = { exports: {} };
/** @type {Load} */ (script.runInThisContext())(module.exports, createRequire(filename), module, filename, OUT);

for (const argv of /** @type {string[][]} */ (JSON.parse(runs))) await module.exports.main?.(argv);

function keep() {
  writeFileSync(join(OUT, `${name}.${digest}.${process.versions.v8}.${process.arch}.v8`), script.createCachedData());
}

if (isWorker) {
  // Whoever started it ends it as soon as it has all answers.
  const send = process.send?.bind(process);
  process.send = (/** @type {unknown} */ answer) => {
    keep();
    return send?.(answer) ?? false;
  };
} else {
  keep();
  // A run may have found a blocker, which says nothing about the build.
  process.exitCode = 0;
}
