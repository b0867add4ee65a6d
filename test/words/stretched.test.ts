import { expect, test } from 'vitest';
import { words } from '#words/en/words.ts';
import { stretched, stretchedText } from './stretched.ts';

test('a text is 40 % longer', () => {
  const text = 'The chain stops early.';
  expect(stretchedText(text, [])).toHaveLength(Math.ceil(text.length * 1.4));
  expect(stretchedText('Choose files…', [])).toBe('Choóóoóseé fiíleés…');
});

test('facts and what has no vowel stay as they are', () => {
  expect(stretchedText('PKCS#12', [])).toBe('PKCS#12');
  const { message } = stretched(words.failures).CANNOT_WRITE;
  const text = message({ path: 'out/server.pem', reason: 'read-only', detail: null });
  expect(text).toContain('out/server.pem');
  expect(text).not.toContain('drive');
});
