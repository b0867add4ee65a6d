// The least that a program on Node does to open a PFX under the KDF of PKCS#12: no door of node:crypto hashes a digest over and
// over, so the seven digests that MAC, keys and initialisation vectors take are made in WebAssembly, four at a time. Two of them
// need the one before, so two turns it is. Arguments: the WebAssembly of scripts/hash-loops.mjs in base64, iterations.
const [, , code = '', iterations = ''] = process.argv;
const { rehash } = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(code, 'base64'))).exports;
for (let left = 2 * Number(iterations); left > 0; left -= 500) rehash(Math.min(left, 500));
