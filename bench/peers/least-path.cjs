// The least that a program on Node does to complete a leaf from a library and to verify its path: loads node:crypto, reads
// the leaf, reads the path's other certificates where they are known to lie, and verifies each signature. Nothing is
// searched for, no format understood, no other path weighed and no rule applied here. Arguments: a file that tells where
// everything is (see rows/library.mjs), the leaf as PEM.
const { createPublicKey, verify } = require('node:crypto');
const { openSync, readFileSync, readSync, writeSync } = require('node:fs');

/** @typedef {{ offset: number, length: number }} Place */
/** @typedef {{ pack: string, place: Place }} Issuer */
/** @typedef {{ hash: string, signed: Place, signature: Place, key: Place }} Link the key is in the next certificate */

/** @type {{ issuers: readonly Issuer[], links: readonly Link[] }} */
const { issuers, links } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const leaf = readFileSync(process.argv[3] ?? '', 'latin1');
const path = [Buffer.from(leaf.split('-----')[2] ?? '', 'base64')];
for (const { pack, place } of issuers) {
  const certificate = Buffer.alloc(place.length);
  readSync(openSync(pack, 'r'), certificate, 0, place.length, place.offset);
  path.push(certificate);
}

/** @param {number} certificate @param {Place} place */
function part(certificate, { offset, length }) {
  return /** @type {Buffer} */ (path[certificate]).subarray(offset, offset + length);
}

const holds = links.every(({ hash, signed, signature, key }, i) => {
  const issuer = createPublicKey({ key: part(i + 1, key), format: 'der', type: 'spki' });
  return verify(hash, part(i, signed), issuer, part(i, signature));
});
writeSync(1, `${holds}\n`);
process.exitCode = holds ? 0 : 1;
