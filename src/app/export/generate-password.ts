/** A new password for what is written: read off a screen once and typed elsewhere. */
import type { MadePassword, PasswordKind } from '#shared/made-password.ts';
import { randomOctets } from '#core/crypto/nodecrypto.ts';
import { PASSWORD_WORDS } from './password-words.ts';

/**
 * Letters that stay where they are on QWERTY, QWERTZ and AZERTY keyboards (not a, m, q, w, y, z) and are not taken for
 * each other or for digits (not i, l, o).
 */
const LETTERS = Array.from('bcdefghjknprstuvx');
const GROUPS = 6;
const LETTERS_A_GROUP = 5;
const WORDS = 8;

/** Without separators, since those do move between layouts. 30 letters are 122 bits, eight words 82. */
export function generatePassword(kind: PasswordKind): MadePassword {
  switch (kind) {
    case 'letters':
      return made(
        Array.from({ length: GROUPS }, () => drawn(LETTERS, LETTERS_A_GROUP).join('')),
        bits(LETTERS, GROUPS * LETTERS_A_GROUP),
      );
    case 'words':
      return made(drawn(PASSWORD_WORDS, WORDS), bits(PASSWORD_WORDS, WORDS));
  }
}

function made(parts: readonly string[], strength: number): MadePassword {
  return { password: parts.join(''), parts, bits: strength };
}

/** In whole bits; what is drawn can be told from the password again, so none of them is lost. */
function bits(from: readonly string[], count: number): number {
  return Math.floor(count * Math.log2(from.length));
}

function drawn(from: readonly string[], count: number): string[] {
  return Array.from({ length: count }, () => from[index(from.length)] as string);
}

const NUMBERS = 0x1_0000;

/** Below `count`; numbers that would favour the first are drawn again. */
function index(count: number): number {
  const fair = NUMBERS - (NUMBERS % count);
  for (;;) {
    const [high, low] = randomOctets(2) as unknown as [number, number];
    const number = high * 0x100 + low;
    if (number < fair) return number % count;
  }
}
