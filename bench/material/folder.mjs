/** A folder as a team is sent it: certificates in several forms, keys, requests, stores, and what is nothing of ours. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { engine } from '../engine.mjs';
import { Certificates, pem } from './certificates.mjs';
import { pfx } from './pfx.mjs';

/** Of twenty files. @type {readonly string[]} */
const MIX = [
  'pem',
  'cer',
  'pem',
  'key',
  'pem',
  'cer',
  'csr',
  'pem',
  'p7b',
  'pem',
  'cer',
  'key',
  'pem',
  'cer',
  'pem',
  'pfx',
  'pem',
  'txt',
  'p7b',
  'pem',
];

/**
 * @param {string} folder to be made @param {number} count files
 * @returns {Promise<readonly string[]>} the digests of the leaf certificates in it, sorted
 */
export async function mixedFolder(folder, count) {
  const certificates = await Certificates.load();
  const { writePkcs7 } = /** @type {typeof import('../../src/core/containers/pkcs7-write.ts')} */ (
    await engine('src/core/containers/pkcs7-write.ts')
  );
  mkdirSync(folder);
  /** @type {string[]} */
  const digests = [];
  for (let i = 0; i < count; i++) {
    const kind = MIX[i % MIX.length] ?? 'pem';
    const file = join(folder, `${String(i).padStart(5, '0')}.${kind}`);
    if (kind === 'key') writeFileSync(file, pem('PRIVATE KEY', certificates.key(i % 4 === 3 ? 'ec' : 'rsa', i).pkcs8));
    else if (kind === 'csr') writeFileSync(file, pem('CERTIFICATE REQUEST', certificates.request(i)));
    else if (kind === 'txt')
      writeFileSync(file, `Dear team, please find attached what was asked for in change ${i}.\n`);
    else {
      const leaf = certificates.leaf(i);
      digests.push(leaf.sha256);
      if (kind === 'pem') writeFileSync(file, pem('CERTIFICATE', leaf.der));
      if (kind === 'cer') writeFileSync(file, leaf.der);
      if (kind === 'p7b') writeFileSync(file, writePkcs7([leaf.der]));
      if (kind === 'pfx') writeFileSync(file, await pfx(leaf, 'modern', 2048));
    }
  }
  return digests.toSorted();
}
