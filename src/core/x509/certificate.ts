/**
 * An X.509 certificate (RFC 5280 4.1) over the bytes it came in. The frame is read at once, so that what is no
 * certificate is refused; names, keys and extensions are decoded when they are first asked for.
 */
import { sha256Hex } from '../crypto/nodecrypto.ts';
import { algorithmIdentifier, type AlgorithmIdentifier } from '../der/algorithm.ts';
import { type Element, isSameEncoding, readElement } from '../der/element.ts';
import { Fields, fieldsOf } from '../der/fields.ts';
import * as oid from '../der/oids.ts';
import { expectWholeBits, smallInteger, wholeBits } from '../der/primitive.ts';
import { context, INTEGER, SEQUENCE } from '../der/tag.ts';
import { time } from '../der/time.ts';
import { publicKey, type PublicKey } from '../keys/public-key.ts';
import { reading, Refusal } from '../refusal.ts';
import * as ext from './extensions.ts';
import type { GeneralName } from './general-name.ts';
import { isSameName, Name } from './name.ts';

const DECODERS: readonly (readonly [string, (value: Uint8Array) => unknown])[] = [
  [oid.basicConstraints, ext.basicConstraints],
  [oid.keyUsage, ext.keyUsage],
  [oid.extendedKeyUsage, ext.extendedKeyUsage],
  [oid.subjectAltName, ext.subjectAltName],
  [oid.subjectKeyIdentifier, ext.subjectKeyIdentifier],
  [oid.authorityKeyIdentifier, ext.authorityKeyIdentifier],
  [oid.authorityInfoAccess, ext.authorityInfoAccess],
  [oid.certificatePolicies, ext.certificatePolicies],
  [oid.policyMappings, ext.policyMappings],
  [oid.policyConstraints, ext.policyConstraints],
  [oid.inhibitAnyPolicy, ext.inhibitAnyPolicy],
  [oid.nameConstraints, ext.nameConstraints],
];

const KNOWN: ReadonlySet<string> = new Set([
  ...DECODERS.map(([id]) => id),
  oid.crlDistributionPoints,
  oid.qcStatements,
  oid.sctList,
  oid.ctPoison,
]);

export class Certificate {
  /** The whole certificate as it came. */
  readonly der: Uint8Array;
  readonly signatureAlgorithm: AlgorithmIdentifier;
  /** 1, 2 or 3. */
  readonly version: number;
  /** Hex of the serial number's own octets. */
  readonly serial: string;
  readonly issuer: Name;
  readonly subject: Name;
  /** Milliseconds since 1970 UTC. */
  readonly notBefore: number;
  readonly notAfter: number;
  readonly publicKey: PublicKey;
  readonly extensions: readonly ext.Extension[];
  /** True where the signed part and the outer part name different signature algorithms (RFC 5280 4.1.1.2). */
  readonly algorithmsDiffer: boolean;
  readonly #tbs: Element;
  readonly #signature: Element;
  readonly #decoded = new Map<string, unknown>();

  /** Reads one certificate; `element` may stand inside another structure. Throws a Refusal: DAMAGED. */
  constructor(element: Element) {
    const outer = fieldsOf(element, SEQUENCE);
    const tbs = outer.take(SEQUENCE);
    this.der = element.whole;
    this.#tbs = tbs;
    this.signatureAlgorithm = algorithmIdentifier(outer.take(SEQUENCE));
    this.#signature = outer.any();
    expectWholeBits(this.#signature);
    outer.end();
    const fields = new Fields(tbs);
    const version = fields.optional(context(0));
    this.version = version === null ? 1 : smallInteger(new Fields(version).any()) + 1;
    this.serial = ext.serialHex(fields.take(INTEGER));
    const inner = algorithmIdentifier(fields.take(SEQUENCE));
    this.algorithmsDiffer = !isSameEncoding(inner.element, this.signatureAlgorithm.element);
    this.issuer = new Name(fields.take(SEQUENCE));
    const validity = fieldsOf(fields.any(), SEQUENCE);
    this.notBefore = time(validity.any());
    this.notAfter = time(validity.any());
    this.subject = new Name(fields.take(SEQUENCE));
    this.publicKey = publicKey(fields.take(SEQUENCE));
    while (!fields.isEmpty && fields.peek()?.tag !== context(3)) fields.any();
    const list = fields.optional(context(3));
    this.extensions = list === null ? [] : ext.extensions(new Fields(list).take(SEQUENCE));
    fields.end();
  }

  /** The part that is signed, as it came. */
  get tbs(): Uint8Array {
    return this.#tbs.whole;
  }

  get signature(): Uint8Array {
    return wholeBits(this.#signature);
  }

  /** SHA-256 of the DER in hex: the certificate's name everywhere. */
  get sha256(): string {
    return this.#once('sha256', () => sha256Hex(this.der));
  }

  get isSelfIssued(): boolean {
    return isSameName(this.subject, this.issuer);
  }

  /** RFC 5280 4.2.1.9; null where the extension is absent. */
  get basicConstraints(): ext.BasicConstraints | null {
    return this.#extension(oid.basicConstraints, ext.basicConstraints);
  }

  get isCa(): boolean {
    return this.basicConstraints?.isCa ?? false;
  }

  /** Null where the extension is absent: every use is then allowed (RFC 5280 4.2.1.3). */
  get keyUsage(): ReadonlySet<ext.KeyUsage> | null {
    return this.#extension(oid.keyUsage, ext.keyUsage);
  }

  /** Purpose identifiers; null where the extension is absent. */
  get extendedKeyUsage(): readonly string[] | null {
    return this.#extension(oid.extendedKeyUsage, ext.extendedKeyUsage);
  }

  /** Null where the extension is absent, which is not the same as empty. */
  get subjectAltName(): readonly GeneralName[] | null {
    return this.#extension(oid.subjectAltName, ext.subjectAltName);
  }

  /** Hex. */
  get subjectKeyIdentifier(): string | null {
    return this.#extension(oid.subjectKeyIdentifier, ext.subjectKeyIdentifier);
  }

  get authorityKeyIdentifier(): ext.AuthorityKeyIdentifier | null {
    return this.#extension(oid.authorityKeyIdentifier, ext.authorityKeyIdentifier);
  }

  get authorityInfoAccess(): ext.AuthorityInfoAccess | null {
    return this.#extension(oid.authorityInfoAccess, ext.authorityInfoAccess);
  }

  get certificatePolicies(): readonly string[] | null {
    return this.#extension(oid.certificatePolicies, ext.certificatePolicies);
  }

  get policyMappings(): readonly ext.PolicyMapping[] | null {
    return this.#extension(oid.policyMappings, ext.policyMappings);
  }

  get policyConstraints(): ext.PolicyConstraints | null {
    return this.#extension(oid.policyConstraints, ext.policyConstraints);
  }

  get inhibitAnyPolicy(): number | null {
    return this.#extension(oid.inhibitAnyPolicy, ext.inhibitAnyPolicy);
  }

  get nameConstraints(): ext.NameConstraints | null {
    return this.#extension(oid.nameConstraints, ext.nameConstraints);
  }

  /** Addresses; empty for points that have none, null where the extension is absent or can't be read. */
  get crlDistributionPoints(): readonly string[] | null {
    return this.#extension(oid.crlDistributionPoints, ext.crlDistributionPoints);
  }

  /** Identifiers of the statements of a qualified certificate. */
  get qcStatements(): readonly string[] | null {
    return this.#extension(oid.qcStatements, ext.qcStatements);
  }

  /** Whether it carries timestamps of certificate transparency logs (RFC 6962 3.3). */
  get hasSctList(): boolean {
    return this.hasExtension(oid.sctList);
  }

  /** The extensions that no getter here decodes, in order. */
  get unknownExtensions(): readonly Pick<ext.Extension, 'oid' | 'critical'>[] {
    return this.extensions
      .filter((extension) => !KNOWN.has(extension.oid))
      .map(({ oid: id, critical }) => ({ oid: id, critical }));
  }

  /** RFC 6962 3.1: signed only to be logged; nothing can serve it. */
  get isPrecertificate(): boolean {
    return this.hasExtension(oid.ctPoison);
  }

  /**
   * The known extensions whose value can't be decoded. Their getters answer null as if they were absent, so whoever
   * judges the certificate must look here first.
   */
  get malformedExtensions(): readonly string[] {
    return this.#once('malformed', () =>
      DECODERS.filter(([id, decode]) => !this.#decodes(id, decode)).map(([id]) => id),
    );
  }

  hasExtension(id: string): boolean {
    return this.extensions.some((extension) => extension.oid === id);
  }

  #extension<T>(id: string, decode: (value: Uint8Array) => T): T | null {
    return this.#once(id, () => {
      const found = this.extensions.find((extension) => extension.oid === id);
      return found === undefined ? null : orNull(() => decode(found.value));
    });
  }

  #decodes(id: string, decode: (value: Uint8Array) => unknown): boolean {
    const found = this.extensions.filter((extension) => extension.oid === id);
    return found.length < 2 && found.every(({ value }) => orNull(() => decode(value)) !== null);
  }

  #once<T>(name: string, compute: () => T): T {
    if (!this.#decoded.has(name)) this.#decoded.set(name, compute());
    return this.#decoded.get(name) as T;
  }
}

/** Reads a certificate that starts `bytes`; what follows it, if anything, is the caller's to tell. Refuses DAMAGED. */
export function readCertificate(bytes: Uint8Array): Certificate {
  return reading('certificate', () => new Certificate(readElement(bytes)));
}

function orNull<T>(decode: () => T): T | null {
  try {
    return decode();
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
