#!/usr/bin/env node
'use strict';
// The file a person starts; every run pays for what stands here. The build puts the bundle's digest where DIGEST stands:
// V8 takes compiled code for any source of the same length, so its name has to say which source it was made from.
const { readFileSync } = require('node:fs');
const { enableCompileCache, wrap } = require('node:module');

const filename = `${__dirname}/bundle.js`;

function compiledCode() {
  try {
    return readFileSync(`${__dirname}/bundle.DIGEST.${process.versions.v8}.${process.arch}.v8`);
  } catch {
    return null;
  }
}

function load() {
  const cachedData = compiledCode();
  if (!cachedData) {
    // Built on another Node: version 22 and later keep compiled code from the first start on. Beside the bundle and not
    // in the usual shared temporary folder, because whoever can write it decides what runs.
    enableCompileCache?.(`${__dirname}/compile-cache`);
    return require(filename);
  }
  const { Script } = require('node:vm');
  const script = new Script(wrap(readFileSync(filename, 'latin1')), { filename, cachedData });
  script.runInThisContext()(exports, require, module, filename, __dirname);
  return module.exports;
}

const { main, work } = load();
// The program started itself, to read back what it wrote. Without a channel it is a person who says so.
if (process.channel && process.argv.at(-1) === '--worker') work();
else
  main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
