/** The WebAssembly in the source is what the script makes: nobody edits it by hand. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hashLoops } from '../../scripts/hash-loops.mjs';

test('hash-loops.ts is what scripts/hash-loops.mjs writes', () => {
  expect(readFileSync('src/core/crypto/hash-loops.ts', 'utf8')).toBe(hashLoops());
});
