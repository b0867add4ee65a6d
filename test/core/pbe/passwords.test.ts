/** One password, and every form of octets that writers made of it. */
import { describe, expect, test } from 'vitest';
import { concat, hex } from '#core/bytes.ts';
import { CP1252, CP850, inCodePage } from '#core/pbe/code-page.ts';
import { bmpForms, octetForms, sevenBitForms, wideForms } from '#core/pbe/password-forms.ts';
import { CostBudget } from '#core/limits.ts';
import * as write from '#core/der/write.ts';
import { decryptWith } from '#core/pbe/scheme.ts';
import { pbes2Locked, schemeOf } from './locks.ts';

const text = (forms: readonly Uint8Array[]): string[] => forms.map(hex);
/** é composed, U+00E9. */
const E = 'h\u00e9';
const DECOMPOSED = E.normalize('NFD');

describe('as octets', () => {
  test('ASCII is UTF-8 and the BMPString that NSS put there', () => {
    expect(text(octetForms('ab'))).toEqual(['6162', '006100620000']);
  });

  test('UTF-8 as typed, decomposed, in the code pages of Windows and of DOS, and as BMPString', () => {
    expect(text(octetForms(E))).toEqual(['68c3a9', '6865cc81', '68e9', '6882', '006800e90000']);
    expect(text(octetForms(DECOMPOSED))).toEqual(['6865cc81', '68c3a9', '68e9', '6882', '0068006503010000']);
  });

  test('a page without the character is left out', () => {
    expect(text(octetForms('€'))).toEqual(['e282ac', '80', '20ac0000']);
    expect(text(octetForms('ключ'))).toEqual(['d0bad0bbd18ed187', '043a043b044e04470000']);
  });

  test.each(octetForms(E).map((form) => [hex(form), form] as const))('%s opens a key', async (_hex, form) => {
    const data = write.sequence(write.octetString(Buffer.from('what is locked')));
    const { algorithm, encrypted } = pbes2Locked(data, { password: form });
    const budget = new CostBudget(1_000_000);
    expect(await decryptWith(schemeOf(algorithm), E, encrypted, budget, 'encrypted-key')).toEqual(data);
  });
});

describe('as BMPString', () => {
  test('with its end, then the octets widened as old OpenSSL did', () => {
    expect(text(bmpForms(E))).toEqual([
      '006800e90000',
      '0068006503010000',
      '006800c300a90000',
      '0068006500cc00810000',
      '006800820000',
    ]);
  });

  test('the empty password is two zero octets, or nothing at all', () => {
    expect(text(bmpForms(''))).toEqual(['0000', '']);
  });
});

test('as Java has characters: the same without an end', () => {
  expect(text(wideForms(E)).map((form) => `${form}0000`)).toEqual(text(bmpForms(E)));
});

test('in seven bits', () => {
  expect(text(sevenBitForms('ab'))).toEqual(['6162']);
  expect(text(sevenBitForms(E))[0]).toBe('6869');
});

test('no form is tried twice', () => {
  for (const password of ['', 'a', E, 'ß€ж', '🔑']) {
    for (const forms of [octetForms, bmpForms, wideForms, sevenBitForms]) {
      const found = text(forms(password));
      expect(new Set(found).size).toBe(found.length);
    }
  }
});

test('code pages have 128 characters above ASCII, none twice', () => {
  for (const page of [CP1252, CP850]) {
    expect(page).toHaveLength(128);
    expect(new Set(page).size).toBe(128);
    const upper = Uint8Array.from({ length: 128 }, (_, i) => 0x80 + i);
    expect(inCodePage(page, page)).toEqual(upper);
  }
  expect(inCodePage('aé', CP850)).toEqual(concat([Uint8Array.of(0x61, 0x82)]));
});
