/** SHA256SUMS: the digests of the files in a folder, as `sha256sum -c` reads them. */
import { concat } from '#core/bytes.ts';

export const SUMS = 'SHA256SUMS';
/** A longer list is none of ours. */
export const MOST_SUMS_OCTETS = 4 * 1024 * 1024;

const LINE = /^[0-9a-f]{64} [ *][A-Za-z0-9._-]+$/;

export interface Sum {
  readonly name: string;
  readonly sha256: string;
}

/**
 * The list with `sums` in it. Lines that `before`, the list found in the folder, has for other files stay as they are.
 * Null where `before` is no such list: it is then somebody else's file.
 */
export function sumsFile(sums: readonly Sum[], before: Uint8Array | null): Uint8Array | null {
  const names = sums.map(({ name }) => name);
  const others = before === null ? new Uint8Array() : withoutSums(names, before);
  if (others === null) return null;
  const lines = sums.map(({ name, sha256 }) => `${sha256}  ${name}\n`);
  return concat([others, new TextEncoder().encode(lines.join(''))]);
}

/** The list without the lines of the files named; null where it is no such list. */
export function withoutSums(names: readonly string[], list: Uint8Array): Uint8Array | null {
  const lines = Buffer.from(list).toString('latin1').split('\n');
  if (lines.at(-1) === '') lines.pop();
  if (!lines.every((line) => LINE.test(line))) return null;
  const kept = lines.filter((line) => !names.includes(line.slice(66)));
  return new TextEncoder().encode(kept.map((line) => `${line}\n`).join(''));
}
