/**
 * A pack, searched where it lies: opening it reads its header, a lookup the entries that a binary search touches and the
 * certificates it finds. A pack is input like any other: every number is checked before it is used, every
 * certificate is compared with its digest, and what does not fit is DAMAGED.
 */
import type { PackInfo } from '#shared/library.ts';
import { compareBytes, hex } from '../bytes.ts';
import { hash, sha256Hex } from '../crypto/nodecrypto.ts';
import { damaged, reading, refuse } from '../refusal.ts';
import { readCertificate } from '../x509/certificate.ts';
import type { Name } from '../x509/name.ts';
import * as layout from './layout.ts';
import { placesOf, type SectionName, type SectionPlaces, type SectionSizes } from './layout.ts';
import type { PackEntry } from './write-pack.ts';

/** Octets that are read where they lie. */
export interface ByteSource {
  readonly size: number;
  /** Exactly these octets; what the file does not give is refused as DAMAGED or UNREADABLE_FILE. */
  readonly read: (offset: number, length: number) => Uint8Array;
}

/** What searching a pack has cost so far. */
export interface PackCost {
  readonly reads: number;
  readonly octets: number;
  /** Entries that a binary search looked at. */
  readonly steps: number;
}

/** More certificates of one name than any authority has; a flood of them costs no more than this. */
export const MOST_FOUND = 64;

interface Section extends SectionPlaces {
  readonly sizes: SectionSizes;
}

type Table = 'subjects' | 'keys' | 'identifiers';

export class Pack {
  readonly info: PackInfo;
  readonly #source: ByteSource;
  readonly #sections: Readonly<Record<SectionName, Section>>;
  readonly #cost = { reads: 0, octets: 0, steps: 0 };

  /** Reads the header. Refuses NOT_RECOGNISED, LIBRARY_VERSION_UNKNOWN and DAMAGED. */
  constructor(source: ByteSource) {
    this.#source = source;
    const { name, date, sections } = reading('library', () => this.#header());
    this.#sections = sections;
    const { intermediates, roots } = sections;
    this.info = { name, date, intermediates: intermediates.sizes.certificates, roots: roots.sizes.certificates };
  }

  get cost(): PackCost {
    return { ...this.#cost };
  }

  /** Those whose subject is `name` (RFC 5280 7.1), at most MOST_FOUND; of more those with this key identifier (hex). */
  named(section: SectionName, name: Name, identifier: string | null): readonly PackEntry[] {
    const all = this.#numbers(section, 'subjects', layout.subjectKey(name));
    const isCut = all.length === MOST_FOUND && identifier !== null;
    const likely = isCut ? this.#numbers(section, 'identifiers', idKey(identifier)) : [];
    return [...new Set([...likely, ...all])]
      .slice(0, MOST_FOUND)
      .map((number) => this.#entry(section, number))
      .filter(({ certificate }) => certificate.subject.comparable === name.comparable);
  }

  /** Those with this subject key identifier, given in hex; at most MOST_FOUND. */
  withIdentifier(section: SectionName, identifier: string): readonly PackEntry[] {
    return this.#numbers(section, 'identifiers', idKey(identifier))
      .map((number) => this.#entry(section, number))
      .filter(({ certificate }) => certificate.subjectKeyIdentifier === identifier);
  }

  /** Those with this key, given by the SHA-256 of its SubjectPublicKeyInfo in hex; at most MOST_FOUND. */
  withKey(section: SectionName, spkiSha256: string): readonly PackEntry[] {
    return this.#numbers(section, 'keys', Buffer.from(spkiSha256, 'hex').subarray(0, layout.INDEX_KEY))
      .map((number) => this.#entry(section, number))
      .filter(({ certificate }) => certificate.publicKey.sha256 === spkiSha256);
  }

  /** The one with this SHA-256, in hex. */
  get(section: SectionName, sha256: string): PackEntry | null {
    const { records, sizes } = this.#sections[section];
    const wanted = Buffer.from(sha256, 'hex');
    const number = this.#search(records, sizes.certificates, layout.RECORD, wanted);
    if (number === null) return null;
    const entry = this.#entry(section, number);
    return entry.certificate.sha256 === sha256 ? entry : null;
  }

  /** Every certificate of a section, in the order of their digests. Reads all of it. */
  *all(section: SectionName): Generator<PackEntry> {
    const { certificates } = this.#sections[section].sizes;
    for (let number = 0; number < certificates; number++) yield this.#entry(section, number);
  }

  /** SHA-256 of the whole file, in hex, once everything in it agrees with the digest at its end. Reads all of it. */
  verify(): string {
    return reading('library', () => {
      const all = this.#read(0, this.#source.size);
      const content = all.subarray(0, all.length - layout.DIGEST);
      if (compareBytes(hash('sha256', content), all.subarray(content.length)) !== 0) damaged('mac');
      return sha256Hex(all);
    });
  }

  #header(): { name: string; date: number; sections: Record<SectionName, Section> } {
    const { size } = this.#source;
    const start = size < layout.SIGNATURE.length ? new Uint8Array() : this.#read(0, Math.min(size, layout.HEADER));
    if (compareBytes(start.subarray(0, 8), layout.SIGNATURE) !== 0) refuse('NOT_RECOGNISED', { seems: 'binary' });
    if (size < layout.HEADER + layout.DIGEST) damaged('truncated', size);
    const header = view(start);
    const version = header.getUint16(8);
    if (version !== layout.VERSION) refuse('LIBRARY_VERSION_UNKNOWN', { version, known: layout.VERSION });
    const length = header.getUint32(12);
    if (length > size) damaged('truncated', size, length - size);
    if (length < size) damaged('trailing-bytes', length);
    const nameLength = header.getUint32(20);
    if (nameLength > layout.MOST_NAME || layout.HEADER + nameLength > size) damaged('wrong-length', 20);
    const name = new TextDecoder().decode(this.#read(layout.HEADER, nameLength));
    const intermediates = this.#section(header, 24, layout.HEADER + nameLength);
    const roots = this.#section(header, 36, intermediates.end);
    if (roots.end + layout.DIGEST !== size) damaged('inconsistent', 24);
    return { name, date: header.getUint32(16) * 1000, sections: { intermediates, roots } };
  }

  #section(header: DataView, at: number, start: number): Section {
    const [certificates, identifiers, blob] = [0, 4, 8].map((offset) => header.getUint32(at + offset)) as [
      number,
      number,
      number,
    ];
    if (certificates > layout.MOST_CERTIFICATES || identifiers > certificates) damaged('wrong-value', at);
    const sizes = { certificates, identifiers, blob };
    const places = placesOf(start, sizes);
    if (places.end > this.#source.size) damaged('wrong-length', at);
    return { sizes, ...places };
  }

  /** The records that an index gives for a key. */
  #numbers(name: SectionName, table: Table, key: Uint8Array): readonly number[] {
    return reading('library', () => {
      const section = this.#sections[name];
      const count = table === 'identifiers' ? section.sizes.identifiers : section.sizes.certificates;
      const first = this.#search(section[table], count, layout.INDEX_ENTRY, key);
      const numbers: number[] = [];
      for (let at = first ?? count; at < count && numbers.length < MOST_FOUND; at++) {
        const entry = this.#read(section[table] + at * layout.INDEX_ENTRY, layout.INDEX_ENTRY);
        if (compareBytes(entry.subarray(0, layout.INDEX_KEY), key) !== 0) break;
        const number = view(entry).getUint32(layout.INDEX_KEY);
        if (number >= section.sizes.certificates) damaged('wrong-value', section[table] + at * layout.INDEX_ENTRY);
        numbers.push(number);
      }
      return numbers;
    });
  }

  /** The first of `count` rows that starts with `key` or something greater; null where all are less. */
  #search(start: number, count: number, width: number, key: Uint8Array): number | null {
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      this.#cost.steps++;
      if (compareBytes(this.#read(start + middle * width, key.length), key) < 0) low = middle + 1;
      else high = middle;
    }
    return low === count ? null : low;
  }

  #entry(name: SectionName, number: number): PackEntry {
    return reading('library', () => {
      const { records, blob, sizes } = this.#sections[name];
      const at = records + number * layout.RECORD;
      const record = this.#read(at, layout.RECORD);
      const fields = view(record);
      const [place, length, distrust] = [fields.getUint32(32), fields.getUint32(36), fields.getUint32(40)];
      if (length > layout.MOST_DER || place + length > sizes.blob) damaged('wrong-length', at);
      const der = this.#read(blob + place, length);
      if (sha256Hex(der) !== hex(record.subarray(0, layout.DIGEST))) damaged('inconsistent', blob + place);
      return { certificate: readCertificate(der), distrust: distrust === 0 ? null : distrust * 1000 };
    });
  }

  #read(offset: number, length: number): Uint8Array {
    this.#cost.reads++;
    this.#cost.octets += length;
    return this.#source.read(offset, length);
  }
}

/** For a pack that is in memory already. */
export function bytesOf(octets: Uint8Array): ByteSource {
  return { size: octets.length, read: (offset, length) => octets.subarray(offset, offset + length) };
}

function idKey(identifier: string): Uint8Array {
  return layout.indexKey(Buffer.from(identifier, 'hex'));
}

function view(octets: Uint8Array): DataView {
  return new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
}
