/**
 * A certificate revocation list (RFC 5280 5) over the bytes it came in. Who issued it, when, and the serial numbers are
 * read at once; what a list says of one certificate is decoded when that certificate is looked up.
 */
import type { RevocationReason } from '#shared/revocation.ts';
import { sha256Hex } from '../crypto/nodecrypto.ts';
import { algorithmIdentifier, type AlgorithmIdentifier } from '../der/algorithm.ts';
import { type Element, readElement } from '../der/element.ts';
import { Fields, fieldsOf } from '../der/fields.ts';
import * as oid from '../der/oids.ts';
import { wholeBits } from '../der/primitive.ts';
import { context, GENERALIZED_TIME, INTEGER, SEQUENCE, UTC_TIME } from '../der/tag.ts';
import { time } from '../der/time.ts';
import { attempt, reading } from '../refusal.ts';
import {
  type AuthorityKeyIdentifier,
  authorityKeyIdentifier,
  type Extension,
  extensions,
  serialHex,
} from './extensions.ts';
import { Name } from './name.ts';
import {
  certificateIssuer,
  crlNumber,
  type IssuingDistributionPoint,
  issuingDistributionPoint,
  reasonCode,
} from './revocation-extensions.ts';

/** What a list says of one certificate. */
export interface Revocation {
  /** Milliseconds since 1970 UTC; null where the entry is there but its date can't be read. */
  readonly revokedAt: number | null;
  /** Null where none is given, which means unspecified (RFC 5280 5.3.1). */
  readonly reason: RevocationReason | null;
}

interface Entry {
  readonly element: Element;
  /** Whose certificate it was: the list's own issuer but in an indirect list (RFC 5280 5.3.3). */
  readonly issuer: Name;
}

export class RevocationList {
  /** The whole list, and the part that is signed, as they came. */
  readonly der: Uint8Array;
  readonly signedBytes: Uint8Array;
  readonly signatureAlgorithm: AlgorithmIdentifier;
  readonly signature: Uint8Array;
  readonly issuer: Name;
  /** Milliseconds since 1970 UTC. */
  readonly thisUpdate: number;
  /** Null in lists from before RFC 5280, which demands it. */
  readonly nextUpdate: number | null;
  readonly extensions: readonly Extension[];
  /** How many certificates it names. */
  readonly size: number;
  readonly #entries: ReadonlyMap<string, readonly Entry[]>;

  /** Reads one list; `element` may stand inside another structure. Throws a Refusal: DAMAGED. */
  constructor(element: Element) {
    const outer = fieldsOf(element, SEQUENCE);
    const signed = outer.take(SEQUENCE);
    this.der = element.whole;
    this.signedBytes = signed.whole;
    this.signatureAlgorithm = algorithmIdentifier(outer.take(SEQUENCE));
    this.signature = wholeBits(outer.any());
    outer.end();
    const fields = new Fields(signed);
    fields.optional(INTEGER);
    algorithmIdentifier(fields.take(SEQUENCE));
    this.issuer = new Name(fields.take(SEQUENCE));
    this.thisUpdate = time(fields.any());
    const next = fields.optional(UTC_TIME) ?? fields.optional(GENERALIZED_TIME);
    this.nextUpdate = next === null ? null : time(next);
    const revoked = fields.optional(SEQUENCE);
    const list = fields.optional(context(0));
    this.extensions = list === null ? [] : extensions(new Fields(list).take(SEQUENCE));
    fields.end();
    const isIndirect = this.issuingDistributionPoint?.isIndirect ?? false;
    const entries = revoked === null ? [] : readEntries(revoked, this.issuer, isIndirect);
    this.size = entries.length;
    this.#entries = bySerial(entries);
  }

  /** SHA-256 of the DER in hex. */
  get sha256(): string {
    return sha256Hex(this.der);
  }

  /** Hex of its octets (RFC 5280 5.2.3); null where it has none, or none that can be read. */
  get number(): string | null {
    return this.#extension(oid.crlNumber, crlNumber);
  }

  get authorityKeyIdentifier(): AuthorityKeyIdentifier | null {
    return this.#extension(oid.authorityKeyIdentifier, authorityKeyIdentifier);
  }

  /** What the list is limited to (RFC 5280 5.2.5); null where it speaks for all of its issuer's certificates. */
  get issuingDistributionPoint(): IssuingDistributionPoint | null {
    return this.#extension(oid.issuingDistributionPoint, issuingDistributionPoint);
  }

  /** A list of changes to another, of no use on its own (RFC 5280 5.2.4). */
  get isDelta(): boolean {
    return this.extensions.some((extension) => extension.oid === oid.deltaCrlIndicator);
  }

  /**
   * What the list says of the certificate with this serial number (hex of its own octets) that `issuer` issued; null:
   * nothing. An entry that can't be decoded still revokes.
   */
  lookup(serial: string, issuer: Name = this.issuer): Revocation | null {
    const found = this.#entries
      .get(minimal(serial))
      ?.find((candidate) => candidate.issuer.comparable === issuer.comparable);
    return found === undefined ? null : revocation(found.element);
  }

  /** The serial numbers of all certificates named, as they are looked up. */
  get serials(): readonly string[] {
    return [...this.#entries.keys()];
  }

  #extension<T>(id: string, decode: (value: Uint8Array) => T): T | null {
    const found = this.extensions.find((extension) => extension.oid === id);
    const decoded = found === undefined ? null : attempt(() => decode(found.value));
    return decoded?.ok === true ? decoded.value : null;
  }
}

/** Reads a revocation list that starts `bytes`; what follows it is the caller's to tell. Refuses DAMAGED crl. */
export function readRevocationList(bytes: Uint8Array): RevocationList {
  return reading('crl', () => new RevocationList(readElement(bytes)));
}

/** In an indirect list an entry without a certificate issuer has that of the entry before it (RFC 5280 5.3.3). */
function readEntries(list: Element, issuer: Name, isIndirect: boolean): Entry[] {
  const entries: Entry[] = [];
  const fields = new Fields(list);
  let current = issuer;
  while (!fields.isEmpty) {
    const element = fields.take(SEQUENCE);
    if (isIndirect) current = issuerOf(element) ?? current;
    entries.push({ element, issuer: current });
  }
  return entries;
}

function issuerOf(entry: Element): Name | null {
  const found = entryExtensions(entry).find((extension) => extension.oid === oid.certificateIssuer);
  return found === undefined ? null : certificateIssuer(found.value);
}

function revocation(entry: Element): Revocation {
  const decoded = attempt(() => {
    const fields = new Fields(entry);
    fields.any();
    const revokedAt = time(fields.any());
    const reason = entryExtensions(entry).find((extension) => extension.oid === oid.reasonCode);
    return { revokedAt, reason: reason === undefined ? null : reasonCode(reason.value) };
  });
  return decoded.ok ? decoded.value : { revokedAt: null, reason: null };
}

function entryExtensions(entry: Element): Extension[] {
  const fields = new Fields(entry);
  fields.any();
  fields.any();
  const list = fields.optional(SEQUENCE);
  return list === null ? [] : extensions(list);
}

/** An indirect list may name one number of several issuers. */
function bySerial(entries: readonly Entry[]): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const serial = serialOf(entry.element);
    const same = found.get(serial);
    if (same === undefined) found.set(serial, [entry]);
    else same.push(entry);
  }
  return found;
}

function serialOf(entry: Element): string {
  return minimal(serialHex(new Fields(entry).take(INTEGER)));
}

/** Leading zero octets that say nothing are left out, as some writers add them in one place and not in the other. */
function minimal(serial: string): string {
  return serial.replace(/^(?:00)+(?=[0-7])/, '');
}
