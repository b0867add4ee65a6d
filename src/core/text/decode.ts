/** A file's octets -> its text: UTF-8 or what is left of it, UTF-16 either way, with or without a byte order mark. */
import type { Repair } from '#shared/item.ts';
import { latin1 } from '../bytes.ts';

export interface Decoded {
  readonly text: string;
  readonly repaired: readonly Repair[];
}

/** Never refuses: octets that are no UTF-8 are taken for Latin-1, one character each. */
export function decodeText(bytes: Uint8Array): Decoded {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), false, ['bom', 'utf-16']);
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), true, ['bom', 'utf-16']);
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return { text: utf8(bytes.subarray(3)), repaired: ['bom'] };
  }
  const order = zeros(bytes);
  return order === null ? { text: utf8(bytes), repaired: [] } : utf16(bytes, order === 'even', ['utf-16']);
}

function utf8(bytes: Uint8Array): string {
  const text = latin1(bytes);
  if (!/[\x80-\xff]/.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return text;
    throw error;
  }
}

function utf16(bytes: Uint8Array, isBigEndian: boolean, repaired: readonly Repair[]): Decoded {
  const even = Buffer.from(bytes.subarray(0, bytes.length & ~1));
  if (isBigEndian) even.swap16();
  const text = even.toString('utf16le');
  even.fill(0);
  return { text, repaired };
}

/** In UTF-16, text of mostly ASCII has zeros at every other place and nowhere else. */
function zeros(bytes: Uint8Array): 'even' | 'odd' | null {
  const sample = bytes.subarray(0, 4096);
  const counts: [even: number, odd: number] = [0, 0];
  for (const [place, octet] of sample.entries()) if (octet === 0) counts[(place & 1) as 0 | 1]++;
  const [even, odd] = counts;
  const many = sample.length / 8;
  if (odd > many && even === 0) return 'odd';
  return even > many && odd === 0 ? 'even' : null;
}
