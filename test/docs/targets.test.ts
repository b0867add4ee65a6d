import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { words } from '#words/en/words.ts';
import { targetsDocument } from '#test/support/targets-document.ts';

test('docs/TARGETS.md says what the targets are: npm run targets writes it', () => {
  expect(readFileSync(join(import.meta.dirname, '../../docs/TARGETS.md'), 'utf8')).toBe(targetsDocument(words));
});
