/** The curve that an EC AlgorithmIdentifier's parameters name or spell out (RFC 5480 2.1.1, RFC 3279 2.3.5). */
import { hex, sameBytes } from '../bytes.ts';
import { type Curve, CURVES } from '../crypto/curve.ts';
import { compressedPoint } from '../crypto/ec-point.ts';
import type { Element } from '../der/element.ts';
import { fieldsOf } from '../der/fields.ts';
import * as oid from '../der/oids.ts';
import { objectIdentifier, octets, unsignedOctets } from '../der/primitive.ts';
import * as write from '../der/write.ts';
import { INTEGER, OBJECT_IDENTIFIER, SEQUENCE } from '../der/tag.ts';
import { attempt } from '../refusal.ts';

const BY_OID: ReadonlyMap<string, Curve> = new Map(CURVES.map((curve) => [curve.oid, curve]));

export function curveByOid(id: string): Curve | null {
  return BY_OID.get(id) ?? null;
}

/** By the name this product gives it, or the one it has in node:crypto. */
export function curveByName(name: string): Curve | null {
  return CURVES.find((curve) => curve.name === name || curve.node === name) ?? null;
}

/** The curve of these parameters; null for one that is not in the table, or for none. */
export function curveOf(parameters: Element | null): Curve | null {
  if (parameters?.tag === OBJECT_IDENTIFIER) return curveByOid(objectIdentifier(parameters));
  if (parameters?.tag !== SEQUENCE) return null;
  const spelledOut = attempt(() => explicitCurve(parameters));
  return spelledOut.ok ? spelledOut.value : null;
}

/** Whether an EC key holds the parameters of its curve one by one: they name the kind of field, which nothing else does. */
export function spellsOutCurve(der: Uint8Array): boolean {
  return Buffer.from(der.buffer, der.byteOffset, der.byteLength).includes(Buffer.from(write.oid(oid.primeField)));
}

/** What to call parameters without a curve of ours. */
export function curveLabel(parameters: Element | null): string {
  return parameters?.tag === OBJECT_IDENTIFIER ? objectIdentifier(parameters) : 'explicit parameters';
}

/**
 * SpecifiedECDomain (SEC 1 C.2) of a known curve. Every number is compared, the base point too: one that differs makes
 * another curve, for which anybody may know the private key (CVE-2020-0601).
 */
function explicitCurve(parameters: Element): Curve | null {
  const fields = fieldsOf(parameters, SEQUENCE);
  fields.take(INTEGER);
  const field = fieldsOf(fields.any(), SEQUENCE);
  if (objectIdentifier(field.any()) !== oid.primeField) return null;
  const p = digits(unsignedOctets(field.any()));
  const equation = fieldsOf(fields.any(), SEQUENCE);
  const a = digits(octets(equation.any()));
  const b = digits(octets(equation.any()));
  const base = octets(fields.any());
  const n = digits(unsignedOctets(fields.any()));
  const found = CURVES.find(({ numbers }) => numbers.p === p && numbers.a === a && numbers.b === b && numbers.n === n);
  return found !== undefined && isBase(found, base) ? found : null;
}

function isBase(curve: Curve, base: Uint8Array): boolean {
  const given = compressedPoint(curve, base);
  const { x, y } = curve.numbers;
  const sign = 2 + (Number.parseInt(y.slice(-1), 16) & 1);
  const expected = Buffer.from(`0${sign}${x.padStart(curve.fieldOctets * 2, '0')}`, 'hex');
  const full = base[0] === 4 ? digits(base.subarray(1 + curve.fieldOctets)) === y : true;
  return given !== null && full && sameBytes(given, expected);
}

function digits(number: Uint8Array): string {
  return hex(number).replace(/^0+(?=.)/, '');
}
