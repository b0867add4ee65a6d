/**
 * Runs the bundle as its launcher does, then keeps what V8 compiled on the way. Arguments: folder of the bundle, its
 * digest, and a JSON list of argument lists to run it with.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** @typedef {{ exports: { main?: (argv: string[]) => Promise<number> } }} Bundle */
/** @typedef {(exports: object, require: NodeJS.Require, module: Bundle, filename: string, dirname: string) => void} Load */

const [out, digest, runs] = /** @type {[string, string, string]} */ (process.argv.slice(2));
const filename = join(out, 'bundle.js');
const script = new Script(Module.wrap(readFileSync(filename, 'latin1')), { filename });

/** @type {Bundle} */
const module = { exports: {} };
/** @type {Load} */ (script.runInThisContext())(module.exports, createRequire(filename), module, filename, out);

for (const argv of /** @type {string[][]} */ (JSON.parse(runs))) await module.exports.main?.(argv);

writeFileSync(join(out, `bundle.${digest}.${process.versions.v8}.${process.arch}.v8`), script.createCachedData());
// A run may have found a blocker, which says nothing about the build.
process.exitCode = 0;
