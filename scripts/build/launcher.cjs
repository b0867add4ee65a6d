#!/usr/bin/env node
'use strict';
// The file a person starts; every run pays for what stands here, and for each octet of the program that it reads.
const { readFileSync, renameSync, writeFileSync } = require('node:fs');
const { Script } = require('node:vm');

const READING = ['inspect', 'chain', 'hosts', 'convert', 'unlock'];

// The program started itself, to read back what it wrote. Without a channel it is a person who says so.
const isWorker = process.channel !== undefined && process.argv.at(-1) === '--worker';
const name = isWorker ? 'worker' : READING.includes(process.argv[2]) ? 'reading' : 'bundle';
const filename = `${__dirname}/${name}.js`;
// V8 takes compiled code for any source of the same length, so its name has to say which source it was made from.
const digest = 'DIGESTS'[name];
const compiled = `${__dirname}/${name}.${digest}.${process.versions.v8}.${process.arch}.v8`;

function compiledCode() {
  try {
    return readFileSync(compiled);
  } catch {
    return undefined;
  }
}

// Built on another Node: what this run compiles is there for the next one. Beside the program and not in the usual
// shared temporary folder, because whoever can write it decides what runs.
function keepCompiled() {
  try {
    writeFileSync(`${compiled}.${process.pid}`, script.createCachedData());
    renameSync(`${compiled}.${process.pid}`, compiled);
  } catch {
    // Where nothing can be written, starting stays slow.
  }
}

// Node itself would print the line that threw, which is all of the program. 70 is EX_SOFTWARE of sysexits: the codes below
// ten say something about files (src/cli/exit.ts).
process.once('uncaughtException', (error) => {
  process.stderr.write(`CertPrep met a bug: ${error?.stack ?? error}\n`);
  process.exit(70);
});

const cachedData = compiledCode();
const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData });
if (cachedData === undefined) process.once('exit', keepCompiled);
script.runInThisContext()(exports, require, module, filename, __dirname);

// Nothing is under way any more, not even to a slow reader: the system takes memory back faster than V8 takes it down.
process.once('beforeExit', () => process.exit());
if (!isWorker)
  module.exports.main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
