// The least that a program on Node does to convert a PFX: loads node:crypto, reads the file, derives its three keys natively
// and deciphers, writes what came out beside the name it gets, flushes it, reads it back and renames it. No format is understood
// here. Arguments: file, password, iterations, file to write.
const { createDecipheriv, createHash, pbkdf2 } = require('node:crypto');
const { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } = require('node:fs');
const { dirname } = require('node:path');

const [, , file = '', password = '', iterations = '', out = ''] = process.argv;
const bytes = readFileSync(file);
const salt = bytes.subarray(0, 16);
let waiting = 3;
for (let i = 0; i < 3; i++) {
  pbkdf2(password, salt, Number(iterations), 32, 'sha256', (_, key) => {
    const decipher = createDecipheriv('aes-256-cbc', key, salt).setAutoPadding(false);
    const opened = decipher.update(bytes.subarray(0, bytes.length & ~15));
    if (--waiting === 0) write(opened);
  });
}

/** @param {Buffer} opened */
function write(opened) {
  const part = `${out}.part`;
  const written = openSync(part, 'w', 0o600);
  writeSync(written, opened);
  fsyncSync(written);
  closeSync(written);
  if (!readFileSync(part).equals(opened)) process.exit(1);
  renameSync(part, out);
  const folder = openSync(dirname(out), 'r');
  fsyncSync(folder);
  closeSync(folder);
  writeSync(1, `${createHash('sha256').update(opened).digest('hex')}\n`);
}
