/**
 * The table of a ZIP archive (PKWARE APPNOTE 4.3): what lies in it and where. It is read from its end, where it stands;
 * what the entries say of themselves is believed only after they were inflated.
 */
import { latin1 } from '../bytes.ts';
import { damaged, refuse } from '../refusal.ts';

export interface ZipEntry {
  /** With "/" between folders; as the archive has it otherwise. */
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 4.4.5: 0 stored, 8 deflated; others exist. */
  readonly method: number;
  readonly crc32: number;
  readonly size: number;
  /** As it lies in the archive. */
  readonly packed: Uint8Array;
}

const END_OF_TABLE = 0x06054b50;
const TABLE_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_LENGTH = 22;
const MOST_COMMENT = 0xffff;

/** Whether the bytes begin as archives do: with an entry, or with the end of an empty table. */
export function isZip(bytes: Uint8Array): boolean {
  const head = latin1(bytes.subarray(0, 4));
  return head === 'PK\x03\x04' || head === 'PK\x05\x06';
}

/** Office's documents are archives too. */
export function isOffice(entries: readonly ZipEntry[]): boolean {
  return entries.some(({ name }) => name === '[Content_Types].xml' || name === 'mimetype');
}

/** The entries in the order of the table. Refuses DAMAGED, and TOO_LARGE above `most` entries. */
export function readZip(bytes: Uint8Array, most: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfTable(view);
  const count = view.getUint16(end + 10, true);
  if (count > most) refuse('TOO_LARGE', { limit: 'archive-entries', max: most, found: count });
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    need(view, at, 46);
    if (view.getUint32(at, true) !== TABLE_ENTRY) damaged('wrong-tag', at);
    const length = view.getUint16(at + 28, true);
    need(view, at + 46, length);
    const name = nameOf(bytes.subarray(at + 46, at + 46 + length));
    entries.push({
      name,
      isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      method: view.getUint16(at + 10, true),
      crc32: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      packed: packed(view, bytes, view.getUint32(at + 42, true), view.getUint32(at + 20, true)),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** It is followed by nothing but a comment. */
function endOfTable(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MOST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_OF_TABLE) return at;
  }
  return damaged('truncated', view.byteLength);
}

function packed(view: DataView, bytes: Uint8Array, at: number, length: number): Uint8Array {
  need(view, at, 30);
  if (view.getUint32(at, true) !== LOCAL_ENTRY) damaged('wrong-tag', at);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  need(view, start, length);
  return bytes.subarray(start, start + length);
}

function need(view: DataView, at: number, length: number): void {
  if (at + length > view.byteLength) damaged('truncated', at, at + length - view.byteLength);
}

/** UTF-8 where it is that, whatever the entry's flag says (4.4.4); names are shown, and never written to. */
function nameOf(octets: Uint8Array): string {
  const text = new TextDecoder().decode(octets);
  return (text.includes('\ufffd') ? latin1(octets) : text).replaceAll('\\', '/');
}
