/** What is in a PEM file, as a value that can be compared whatever the order and the attributes between the blocks. */
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { sha256 } from './certificates.mjs';

const BLOCK = /-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\s]+)-----END/g;

/** Digests of the certificates, and of the keys by their public halves: sorted, each once. @param {string} text */
export function contents(text) {
  const found = [...text.matchAll(BLOCK)].map(([, label = '', base64 = '']) => {
    const der = Buffer.from(base64, 'base64');
    return label === 'CERTIFICATE' ? sha256(der) : publicDigest(der, label);
  });
  return [...new Set(found)].toSorted().join('\n');
}

/** @param {Buffer} der @param {string} label */
function publicDigest(der, label) {
  const type = label === 'RSA PRIVATE KEY' ? 'pkcs1' : label === 'EC PRIVATE KEY' ? 'sec1' : 'pkcs8';
  const key = createPrivateKey({ key: der, format: 'der', type });
  return sha256(createPublicKey(key).export({ format: 'der', type: 'spki' }));
}

/** @param {string} what @param {unknown} actual @param {unknown} expected */
export function same(what, actual, expected) {
  if (actual !== expected) throw new Error(`${what}: the answers differ`);
}
