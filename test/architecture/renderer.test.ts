/**
 * The renderer shows codes and facts. That it can't import core, and so no format and no rule, is held by its floor; that it
 * knows none by itself is held here: what it would need for that stands nowhere in it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const RENDERER = join(import.meta.dirname, '../../src/renderer');

const KNOWLEDGE = {
  PEM: /-----|\bBEGIN\b|PRIVATE KEY/,
  'an object identifier': /\b[0-2](?:\.\d+){3,}/,
  bytes: /\b(?:(?:Ui|I)nt\d+(?:Clamped)?Array|ArrayBuffer|DataView|Text(?:De|En)coder|FileReader|atob|btoa)\b/,
  'the contents of a file': /\.(?:arrayBuffer|bytes|stream|text)\(\)/,
  cryptography: /\bcrypto\.|\bsubtle\b/,
  'the ending of a file': /['"`]\.(?:pem|crt|cer|der|key|pfx|p12|p7b|p7c|jks|csr|crl)['"`]/,
  'a kind of container': /['"`](?:pem|der|pkcs12|pkcs7|jks|jceks)['"`]/,
};

/** Named here with why. */
const ALLOWED = new Set([
  // So that a key on the clipboard is called one, and dropped unread.
  'frame/use-drops.ts: PEM',
  // The lines around a block of the preview, which main told by its label.
  'features/write/preview-file.tsx: PEM',
]);

/** Comments say what a thing is for; they know nothing. */
function codeOf(path: string): string {
  return readFileSync(join(RENDERER, path), 'utf8').replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
}

const sources = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path));

const known = sources.flatMap((path) =>
  Object.entries(KNOWLEDGE).flatMap(([what, shape]) => (shape.test(codeOf(path)) ? [`${path}: ${what}`] : [])),
);

test('the renderer knows neither formats nor rules', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(known.filter((found) => !ALLOWED.has(found))).toEqual([]);
});

test('what is allowed is still there', () => {
  expect([...ALLOWED].filter((allowed) => !known.includes(allowed))).toEqual([]);
});

test('what it would need is found where it stands', () => {
  const planted = [
    `text.includes('-----BEGIN CERTIFICATE-----')`,
    `const KEY_USAGE = '2.5.29.15';`,
    `new Uint8Array(4)`,
    `await file.arrayBuffer()`,
    `crypto.getRandomValues(octets)`,
    `name.endsWith('.pfx')`,
    `container === 'jks'`,
  ];
  const shapes = Object.values(KNOWLEDGE);
  expect(planted.map((code) => shapes.findIndex((shape) => shape.test(code)))).toEqual(shapes.map((_, i) => i));
});
