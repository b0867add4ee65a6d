/** Whether bytes are DER (X.690 10.1) or the looser BER, which signatures survive and some programs refuse. */
import type { Element } from './element.ts';
import { children } from './element.ts';
import { isConstructed } from './tag.ts';

/** Offset of the first length that is not in its one shortest, definite form; null: none. However deep things lie. */
export function looseLengthAt(element: Element): number | null {
  if (isPlainDer(element)) return null;
  const ahead = [element];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (isLoose(next)) return next.start;
    if (!next.isConstructed) continue;
    const inside = children(next);
    while (inside.length > 0) ahead.push(inside.pop() as Element);
  }
  return null;
}

/** So small that it can't meet a limit on elements, which `children` holds. */
const MOST_OCTETS = 100_000;

/**
 * Whether it is DER to the bottom, as nearly every certificate is: told in one go over the octets, where making each element
 * would take several times as long. False decides nothing.
 */
function isPlainDer({ bytes, start, end }: Element): boolean {
  if (end - start > MOST_OCTETS) return false;
  const ends = [end];
  for (let at = start; at < end;) {
    while (at === ends.at(-1)) ends.pop();
    const tag = bytes[at] as number;
    const first = bytes[at + 1] as number;
    let content = at + 2;
    let length = first;
    if (first === 0x81) length = bytes[content++] as number;
    else if (first === 0x82) length = ((bytes[content++] as number) << 8) | (bytes[content++] as number);
    const isShort = first < 0x80 || (first === 0x81 && length >= 0x80) || (first === 0x82 && length >= 0x100);
    if (!isShort || (tag & 0x1f) === 0x1f || content + length > (ends.at(-1) ?? 0)) return false;
    if (isConstructed(tag)) ends.push(content + length);
    at = isConstructed(tag) ? content : content + length;
  }
  return true;
}

function isLoose({ start, contentStart, contentEnd, end }: Element): boolean {
  // No tag of two octets stands in what this is asked of; one would only make the answer less strict.
  const lengthOctets = contentStart - start - 1;
  return end !== contentEnd || lengthOctets > shortest(contentEnd - contentStart);
}

function shortest(length: number): number {
  let octets = 1;
  if (length >= 0x80) for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets++;
  return octets;
}
