/** Whether bytes are DER (X.690 10.1) or the looser BER, which signatures survive and some programs refuse. */
import type { Element } from './element.ts';
import { children } from './element.ts';

/** Offset of the first length that is not in its one shortest, definite form; null: none. However deep things lie. */
export function looseLengthAt(element: Element): number | null {
  const ahead = [element];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (isLoose(next)) return next.start;
    if (next.isConstructed) for (const child of children(next).toReversed()) ahead.push(child);
  }
  return null;
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
