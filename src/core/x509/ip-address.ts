/** IP addresses as octets: compared as they are (RFC 9525 6.4), shown as RFC 5952 asks, read strictly. */
import { hex } from '../bytes.ts';

/** Text of 4 or 16 octets; anything else, which no iPAddress may be, as hex. */
export function showAddress(octets: Uint8Array): string {
  if (octets.length === 4) return octets.join('.');
  if (octets.length !== 16) return `#${hex(octets)}`;
  const groups = Array.from({ length: 8 }, (_, i) => ((octets[2 * i] as number) << 8) | (octets[2 * i + 1] as number));
  const { start, length } = longestZeros(groups);
  const shown = groups.map((group) => group.toString(16));
  if (length < 2) return shown.join(':');
  return `${shown.slice(0, start).join(':')}::${shown.slice(start + length).join(':')}`;
}

function longestZeros(groups: readonly number[]): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  for (let start = 0; start < 8; start++) {
    let length = 0;
    while (start + length < 8 && groups[start + length] === 0) length++;
    if (length > best.length) best = { start, length };
  }
  return best;
}

/**
 * The octets of an address, or null where the text is none. A number with a leading zero is refused: some read it as
 * octal, others as decimal (facts/hostnames.md 8).
 */
export function parseAddress(text: string): Uint8Array | null {
  return text.includes(':') ? parseV6(text) : parseV4(text);
}

function parseV4(text: string): Uint8Array | null {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255)) return null;
  return Uint8Array.from(parts, Number);
}

function parseV6(text: string): Uint8Array | null {
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const [head, tail] = halves.map((half, i) => groupsOf(half, i === halves.length - 1));
  if (head === null || head === undefined || tail === null) return null;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (tail === undefined ? missing !== 0 : missing < 1) return null;
  const groups = [...head, ...Array.from({ length: missing }, () => 0), ...(tail ?? [])];
  return Uint8Array.from(groups.flatMap((group) => [group >> 8, group & 0xff]));
}

/** The 16-bit groups of one side of `::`; the very last of the address may be written as IPv4 (RFC 4291 2.2). */
function groupsOf(text: string, isEnd: boolean): number[] | null {
  if (text === '') return [];
  const groups: number[] = [];
  const parts = text.split(':');
  for (const [i, part] of parts.entries()) {
    const v4 = isEnd && i === parts.length - 1 && part.includes('.') ? parseV4(part) : null;
    if (v4 !== null)
      groups.push(((v4[0] as number) << 8) | (v4[1] as number), ((v4[2] as number) << 8) | (v4[3] as number));
    else if (/^[0-9a-f]{1,4}$/i.test(part)) groups.push(parseInt(part, 16));
    else return null;
  }
  return groups;
}
