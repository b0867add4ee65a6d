/** The card names what is missing so that it can be found elsewhere. */
import { expect, test } from 'vitest';
import { carryCard, qrSvg } from '#app/export/carry-card.ts';
import { wordsFor } from '#words/words.ts';

const words = await wordsFor('en');
const missing = {
  issuer: 'C=DE, O=Example Trust, CN=Example Issuing CA 3',
  authorityKeyId: '9f'.repeat(20),
  caIssuers: ['http://ca.example/issuing3.cer'],
};

test('it says what to ask for, how to recognise it, where it is', () => {
  const { text, title, lines, qr } = carryCard({ missing, leaf: 'CN=www.example.com' }, words);
  expect(text).toContain(title);
  expect(lines).toHaveLength(5);
  for (const fact of [missing.issuer, '9f9f 9f9f', ...missing.caIssuers, 'www.example.com'])
    expect(text).toContain(fact);
  expect(qr).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="-4 -4 (\d+) \1"[^>]*>(<path [^>]*>){2}<\/svg>$/,
  );
});

test('without an address it says whom to ask; without a key identifier it names none', () => {
  const { text } = carryCard({ missing: { ...missing, authorityKeyId: null, caIssuers: [] }, leaf: 'CN=x' }, words);
  expect(text).toContain('Ask the authority');
  expect(text).not.toContain('Key Identifier');
});

test('the code grows with what it holds, and is left out where none could hold it', () => {
  const sizeOf = (text: string): number => Number(/viewBox="-4 -4 (\d+)/.exec(qrSvg(text) ?? '')?.[1]);
  expect(sizeOf('x')).toBe(21 + 8);
  expect(sizeOf('x'.repeat(1600))).toBeGreaterThan(150);
  expect(qrSvg('x'.repeat(1601))).toBeNull();
  expect(qrSvg('ü'.repeat(800))).not.toBeNull();
});
