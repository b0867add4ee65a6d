/** A ZIP archive -> the files in it, and in the archives in it, each by its name or with what stood in its way. */
import type { Failure } from '#shared/failure.ts';
import type { Limits } from '../limits.ts';
import { attempt, attemptAsync, damaged, reading, Refusal, refuse } from '../refusal.ts';
import { crc32 } from './crc32.ts';
import { inflate } from './inflate.ts';
import { isOffice, isZip, readZip, type ZipEntry } from './zip.ts';

export type Unpacked =
  /** `bytes` have a buffer of their own. */
  | { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly name: string; readonly failure: Failure };

/** Below this many octets a good ratio is no sign of anything: a page of spaces has one. */
const HARMLESS = 1024 * 1024;
const METHOD = { stored: 0, deflated: 8, winzipAes: 99 } as const;

/** Octets that may still come out, of all archives inside each other. */
interface Purse {
  left: number;
}

/**
 * Null for bytes that are no archive, or one of Office's. `name` is what follows "outer.zip!/", with "/" between folders
 * and "!/" between archives; an empty one stands for the archive itself. What can't be unpacked costs only itself:
 * DAMAGED, ENCRYPTION_UNSUPPORTED, TOO_LARGE (entries, octets, ratio, nesting), NOT_RECOGNISED for an unknown method.
 */
export async function unpack(bytes: Uint8Array, limits: Limits): Promise<readonly Unpacked[] | null> {
  if (!isZip(bytes)) return null;
  return unpackAll(bytes, limits, { left: limits.archiveBytes }, 0);
}

async function unpackAll(bytes: Uint8Array, limits: Limits, purse: Purse, depth: number): Promise<Unpacked[] | null> {
  const table = attempt(() => reading('zip', () => readZip(bytes, limits.archiveEntries)));
  if (!table.ok) return [{ name: '', failure: table.failure }];
  if (isOffice(table.value)) return null;
  const unpacked: Unpacked[] = [];
  const names = new Set<string>();
  for (const entry of table.value) {
    if (entry.name.endsWith('/')) continue;
    const name = unusedName(entry.name, names);
    const content = await attemptAsync(() => unpackEntry(entry, limits, purse));
    if (!content.ok) unpacked.push({ name, failure: content.failure });
    else unpacked.push(...(await nested(name, content.value, limits, purse, depth)));
  }
  return unpacked;
}

/** Two entries may have one name; what is in them must not be taken for one thing. */
function unusedName(name: string, names: Set<string>): string {
  let unused = name;
  for (let count = 2; names.has(unused); count++) unused = `${name} (${String(count)})`;
  names.add(unused);
  return unused;
}

async function nested(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  limits: Limits,
  purse: Purse,
  depth: number,
): Promise<Unpacked[]> {
  if (!isZip(bytes)) return [{ name, bytes }];
  if (depth >= limits.archiveNesting) {
    const max = limits.archiveNesting;
    return [{ name, failure: { code: 'TOO_LARGE', facts: { limit: 'archive-nesting', max, found: null } } }];
  }
  const inside = await unpackAll(bytes, limits, purse, depth + 1);
  if (inside === null) return [{ name, bytes }];
  return inside.map((inner) => ({ ...inner, name: inner.name === '' ? name : `${name}!/${inner.name}` }));
}

async function unpackEntry(entry: ZipEntry, limits: Limits, purse: Purse): Promise<Uint8Array<ArrayBuffer>> {
  const { isEncrypted, method, packed, size } = entry;
  if (isEncrypted) {
    refuse('ENCRYPTION_UNSUPPORTED', {
      what: 'zip',
      algorithm: method === METHOD.winzipAes ? 'WinZip AES' : 'ZipCrypto',
    });
  }
  if (method !== METHOD.stored && method !== METHOD.deflated) refuse('NOT_RECOGNISED', { seems: 'zip' });
  if (size > purse.left) refuse('TOO_LARGE', { limit: 'archive-bytes', max: limits.archiveBytes, found: null });
  if (size > HARMLESS && size > packed.length * limits.archiveRatio) {
    refuse('TOO_LARGE', { limit: 'archive-ratio', max: limits.archiveRatio, found: Math.round(size / packed.length) });
  }
  purse.left -= size;
  const bytes = await attemptAsync(() => (method === METHOD.stored ? stored(packed, size) : inflate(packed, size)));
  return reading('zip', () => {
    if (!bytes.ok) throw new Refusal(bytes.failure);
    if (crc32(bytes.value) !== entry.crc32) damaged('inconsistent');
    return bytes.value;
  });
}

function stored(packed: Uint8Array, size: number): Promise<Uint8Array<ArrayBuffer>> {
  if (packed.length !== size) damaged('wrong-length');
  return Promise.resolve(Uint8Array.from(packed));
}
