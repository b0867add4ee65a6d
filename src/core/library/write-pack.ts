/** Certificates -> the bytes of a pack. The same certificates give the same bytes, in whatever order they come. */
import { compareBytes, concat } from '../bytes.ts';
import { hash } from '../crypto/nodecrypto.ts';
import type { Certificate } from '../x509/certificate.ts';
import {
  HEADER,
  INDEX_ENTRY,
  INDEX_KEY,
  indexKey,
  MOST_NAME,
  RECORD,
  SECTIONS,
  SIGNATURE,
  subjectKey,
  VERSION,
} from './layout.ts';
import type { SectionName } from './layout.ts';

export interface PackEntry {
  readonly certificate: Certificate;
  /** From when on its programme stops trusting it, in milliseconds since 1970 UTC; null: not known, or never. */
  readonly distrust: number | null;
}

export interface PackContent extends Readonly<Record<SectionName, readonly PackEntry[]>> {
  /** Of the list that the certificates come from; cut to what a header takes. */
  readonly name: string;
  /** Of that list, in milliseconds since 1970 UTC. */
  readonly date: number;
}

export function writePack(content: PackContent): Uint8Array<ArrayBuffer> {
  const name = Buffer.from(cut(content.name), 'utf8');
  const sections = SECTIONS.map((section) => sectionOf(content[section]));
  const body = sections.flatMap(({ parts }) => parts);
  const length = HEADER + name.length + body.reduce((sum, part) => sum + part.length, 0) + 32;
  const header = Buffer.alloc(HEADER);
  header.set(SIGNATURE);
  header.writeUInt16BE(VERSION, 8);
  const numbers = [length, seconds(content.date), name.length, ...sections.flatMap(({ sizes }) => sizes)];
  for (const [i, number] of numbers.entries()) header.writeUInt32BE(number, 12 + i * 4);
  const all = concat([header, name, ...body]);
  return concat([all, hash('sha256', all)]);
}

interface Section {
  readonly sizes: readonly [certificates: number, identifiers: number, blob: number];
  readonly parts: readonly Uint8Array[];
}

function sectionOf(entries: readonly PackEntry[]): Section {
  const unique = new Map(entries.map((entry) => [entry.certificate.sha256, entry]));
  const sorted = [...unique.values()].toSorted((a, b) => (a.certificate.sha256 < b.certificate.sha256 ? -1 : 1));
  const records = Buffer.alloc(sorted.length * RECORD);
  let at = 0;
  for (const [i, { certificate, distrust }] of sorted.entries()) {
    const start = i * RECORD;
    records.write(certificate.sha256, start, 'hex');
    records.writeUInt32BE(at, start + 32);
    records.writeUInt32BE(certificate.der.length, start + 36);
    records.writeUInt32BE(distrust === null ? 0 : seconds(distrust), start + 40);
    at += certificate.der.length;
  }
  const certificates = sorted.map(({ certificate }) => certificate);
  const identifiers = indexOf(certificates, ({ subjectKeyIdentifier: id }) =>
    id === null ? null : indexKey(Buffer.from(id, 'hex')),
  );
  const blob = concat(certificates.map(({ der }) => der));
  return {
    sizes: [sorted.length, identifiers.length / INDEX_ENTRY, blob.length],
    parts: [
      records,
      indexOf(certificates, ({ subject }) => subjectKey(subject)),
      indexOf(certificates, ({ publicKey }) => Buffer.from(publicKey.sha256, 'hex').subarray(0, INDEX_KEY)),
      identifiers,
      blob,
    ],
  };
}

function indexOf(certificates: readonly Certificate[], keyOf: (one: Certificate) => Uint8Array | null): Uint8Array {
  const entries = certificates.flatMap((certificate, number) => {
    const key = keyOf(certificate);
    if (key === null) return [];
    const entry = Buffer.alloc(INDEX_ENTRY);
    entry.set(key);
    entry.writeUInt32BE(number, INDEX_KEY);
    return [entry];
  });
  return concat(entries.toSorted(compareBytes));
}

function seconds(milliseconds: number): number {
  return Math.min(Math.max(0, Math.floor(milliseconds / 1000)), 0xffff_ffff);
}

/** At a whole character. */
function cut(name: string): string {
  const octets = Buffer.from(name, 'utf8').subarray(0, MOST_NAME);
  return new TextDecoder().decode(octets).replace(/\uFFFD+$/, '');
}
