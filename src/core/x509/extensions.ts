/** The extensions of RFC 5280 4.2 that CertPrep judges by; the others stay bytes under their identifier. */
import { damaged } from '../refusal.ts';
import { hex, hexBetween } from '../bytes.ts';
import { children, type Element, readWhole } from '../der/element.ts';
import { Fields, fieldsOf } from '../der/fields.ts';
import * as oid from '../der/oids.ts';
import { boolean, expectInteger, namedBits, objectIdentifier, octets, smallInteger } from '../der/primitive.ts';
import { BOOLEAN, context, contextPrimitive, INTEGER, OCTET_STRING, SEQUENCE } from '../der/tag.ts';
import { generalName, generalNames, type GeneralName } from './general-name.ts';

export class Extension {
  readonly oid: string;
  readonly critical: boolean;
  // Two numbers and not a slice: there are ten to a certificate, of which few are ever looked into.
  readonly #bytes: Uint8Array;
  readonly #start: number;
  readonly #end: number;

  constructor(element: Element) {
    const fields = fieldsOf(element, SEQUENCE);
    this.oid = objectIdentifier(fields.any());
    const critical = fields.optional(BOOLEAN);
    this.critical = critical !== null && boolean(critical);
    const value = fields.any();
    const isPlain = value.tag === OCTET_STRING;
    this.#bytes = isPlain ? value.bytes : octets(value);
    this.#start = isPlain ? value.contentStart : 0;
    this.#end = isPlain ? value.contentEnd : this.#bytes.length;
  }

  /** The octets inside extnValue. */
  get value(): Uint8Array {
    return this.#bytes.subarray(this.#start, this.#end);
  }
}

/** Extensions in the order of the certificate; the same identifier twice is kept twice (RFC 5280 4.2 forbids it). */
export function extensions(element: Element): Extension[] {
  return children(element, 1000).map((extension) => new Extension(extension));
}

export interface BasicConstraints {
  readonly isCa: boolean;
  readonly pathLength: number | null;
}

export function basicConstraints(value: Uint8Array): BasicConstraints {
  const fields = fieldsOf(readWhole(value), SEQUENCE);
  const ca = fields.optional(BOOLEAN);
  const pathLength = fields.optional(INTEGER);
  return { isCa: ca !== null && boolean(ca), pathLength: pathLength === null ? null : smallInteger(pathLength) };
}

export type KeyUsage =
  | 'digitalSignature'
  | 'nonRepudiation'
  | 'keyEncipherment'
  | 'dataEncipherment'
  | 'keyAgreement'
  | 'keyCertSign'
  | 'cRLSign'
  | 'encipherOnly'
  | 'decipherOnly';

const KEY_USAGES: readonly KeyUsage[] = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
];

export function keyUsage(value: Uint8Array): ReadonlySet<KeyUsage> {
  const bits = namedBits(readWhole(value));
  return new Set(KEY_USAGES.filter((_, bit) => bits.has(bit)));
}

/** The identifiers of an ExtKeyUsageSyntax. */
export function extendedKeyUsage(value: Uint8Array): readonly string[] {
  return children(readWhole(value), 1000).map((purpose) => objectIdentifier(purpose));
}

export function subjectAltName(value: Uint8Array): readonly GeneralName[] {
  return generalNames(readWhole(value));
}

export function subjectKeyIdentifier(value: Uint8Array): string {
  return hex(octets(readWhole(value)));
}

export interface AuthorityKeyIdentifier {
  /** Hex; null where only issuer and serial are given. */
  readonly keyId: string | null;
  readonly issuer: readonly GeneralName[] | null;
  /** Hex of the serial's octets. */
  readonly serial: string | null;
}

export function authorityKeyIdentifier(value: Uint8Array): AuthorityKeyIdentifier {
  const fields = fieldsOf(readWhole(value), SEQUENCE);
  const keyId = fields.optional(contextPrimitive(0));
  const issuer = fields.optional(context(1));
  const serial = fields.optional(contextPrimitive(2));
  return {
    keyId: keyId === null ? null : hex(keyId.content),
    issuer: issuer === null ? null : generalNames(issuer),
    serial: serial === null ? null : hex(serial.content),
  };
}

export interface AuthorityInfoAccess {
  readonly caIssuers: readonly string[];
  readonly ocsp: readonly string[];
}

export function authorityInfoAccess(value: Uint8Array): AuthorityInfoAccess {
  const found = { caIssuers: [] as string[], ocsp: [] as string[] };
  for (const description of children(readWhole(value), 1000)) {
    const fields = fieldsOf(description, SEQUENCE);
    const method = objectIdentifier(fields.any());
    const location = generalName(fields.any());
    if (location.type !== 'URI') continue;
    if (method === oid.caIssuers) found.caIssuers.push(location.value);
    if (method === oid.ocsp) found.ocsp.push(location.value);
  }
  return found;
}

/** RFC 5280 4.2.1.13: where lists of revoked certificates are published; only addresses are of use. */
export function crlDistributionPoints(value: Uint8Array): readonly string[] {
  return children(readWhole(value), 1000).flatMap((point) => {
    const name = fieldsOf(point, SEQUENCE).optional(context(0));
    const full = name === null ? null : new Fields(name).optional(context(0));
    return full === null ? [] : generalNames(full).flatMap((found) => (found.type === 'URI' ? [found.value] : []));
  });
}

/** The identifiers of the statements a qualified certificate makes (RFC 3739 3.2.6), in order. */
export function qcStatements(value: Uint8Array): readonly string[] {
  return children(readWhole(value), 1000).map((statement) => objectIdentifier(fieldsOf(statement, SEQUENCE).any()));
}

/** The identifiers of the policies, in order; their qualifiers are for people and are left alone. */
export function certificatePolicies(value: Uint8Array): readonly string[] {
  return children(readWhole(value), 1000).map((policy) => objectIdentifier(fieldsOf(policy, SEQUENCE).any()));
}

/** RFC 5280 4.2.1.5: what a policy of the issuer's is called in the subject's domain; pairs, in order. */
export function policyMappings(value: Uint8Array): readonly PolicyMapping[] {
  return children(readWhole(value), 1000).map((mapping) => {
    const fields = fieldsOf(mapping, SEQUENCE);
    return { issuerDomain: objectIdentifier(fields.any()), subjectDomain: objectIdentifier(fields.any()) };
  });
}

export interface PolicyMapping {
  readonly issuerDomain: string;
  readonly subjectDomain: string;
}

/** RFC 5280 4.2.1.11: how many more certificates may follow before each comes into force; null: never. */
export interface PolicyConstraints {
  readonly requireExplicitPolicy: number | null;
  readonly inhibitPolicyMapping: number | null;
}

export function policyConstraints(value: Uint8Array): PolicyConstraints {
  const fields = fieldsOf(readWhole(value), SEQUENCE);
  const count = (n: number): number | null => {
    const found = fields.optional(contextPrimitive(n));
    return found === null ? null : smallInteger(found, contextPrimitive(n));
  };
  const constraints = { requireExplicitPolicy: count(0), inhibitPolicyMapping: count(1) };
  fields.end();
  return constraints;
}

/** RFC 5280 4.2.1.14: how many more certificates may follow before anyPolicy counts no more. */
export function inhibitAnyPolicy(value: Uint8Array): number {
  return smallInteger(readWhole(value));
}

export interface NameConstraints {
  readonly permitted: readonly GeneralName[];
  readonly excluded: readonly GeneralName[];
}

/** RFC 5280 4.2.1.10: minimum and maximum are not used in PKIX and must be left at their defaults. */
export function nameConstraints(value: Uint8Array): NameConstraints {
  const fields = fieldsOf(readWhole(value), SEQUENCE);
  const permitted = fields.optional(context(0));
  const excluded = fields.optional(context(1));
  fields.end();
  return { permitted: subtrees(permitted), excluded: subtrees(excluded) };
}

function subtrees(element: Element | null): GeneralName[] {
  if (element === null) return [];
  return children(element, 5000).map((subtree) => {
    const fields = new Fields(subtree);
    const base = generalName(fields.any());
    const minimum = fields.optional(contextPrimitive(0));
    if (minimum !== null && minimum.content.some((octet) => octet !== 0)) damaged('wrong-value', minimum.start);
    fields.end();
    return base;
  });
}

/** Hex of a serial number's own octets: sign and leading zeros as they stand. */
export function serialHex(element: Element): string {
  expectInteger(element);
  return hexBetween(element.bytes, element.contentStart, element.contentEnd);
}
