// The least that a program on Node does to open a PFX: loads node:crypto, reads the file, derives its three keys natively and
// deciphers, writes what came out. No format is understood here. Arguments: file, password, iterations, file to write.
const { createDecipheriv, pbkdf2 } = require('node:crypto');
const { readFileSync, writeFileSync } = require('node:fs');

const [, , file = '', password = '', iterations = '', out = ''] = process.argv;
const bytes = readFileSync(file);
const salt = bytes.subarray(0, 16);
let waiting = 3;
for (let i = 0; i < 3; i++) {
  pbkdf2(password, salt, Number(iterations), 32, 'sha256', (_, key) => {
    const decipher = createDecipheriv('aes-256-cbc', key, salt).setAutoPadding(false);
    const opened = decipher.update(bytes.subarray(0, bytes.length & ~15));
    if (--waiting === 0) writeFileSync(out, opened);
  });
}
