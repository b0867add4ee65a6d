/** ECPrivateKey (RFC 5915 3). The public point is always computed from the number, so a wrong one is found. */
import { concat, sameBytes } from '../bytes.ts';
import type { Curve } from '../crypto/curve.ts';
import { compressedPoint, publicPoint } from '../crypto/ec-point.ts';
import { children, type Element } from '../der/element.ts';
import { fieldsOf } from '../der/fields.ts';
import * as oid from '../der/oids.ts';
import { octets, smallInteger, wholeBits } from '../der/primitive.ts';
import { context, SEQUENCE } from '../der/tag.ts';
import * as write from '../der/write.ts';
import type { CostBudget } from '../limits.ts';
import { damaged, refuse } from '../refusal.ts';
import { curveLabel, curveOf } from './curve.ts';
import { spendOnCurve } from './key-cost.ts';
import type { KeyParts } from './key-parts.ts';

/** `outer`: the parameters of the PKCS#8 around it; without any the key must name its own curve. */
export async function ecPrivateKey(
  element: Element,
  outer: Element | null,
  budget: CostBudget | null = null,
): Promise<KeyParts> {
  const fields = fieldsOf(element, SEQUENCE);
  if (smallInteger(fields.any()) !== 1) damaged('wrong-value', element.start);
  const scalar = octets(fields.any());
  const own = fields.optional(context(0));
  const point = fields.optional(context(1));
  const inner = own === null ? null : (children(own)[0] ?? null);
  const curve = agreed(outer, inner, element.start);
  const given = point === null ? null : wholeBits(children(point)[0] ?? damaged('missing-field', point.start));
  return ecKeyParts(curve, scalar, given, budget);
}

/** Key and point of a number on a curve; `given`: the public point that stands beside it, which must be the same. */
export async function ecKeyParts(
  curve: Curve,
  scalar: Uint8Array,
  given: Uint8Array | null,
  budget: CostBudget | null = null,
): Promise<KeyParts> {
  if (curve.node === null) spendOnCurve(budget, curve.name, curve.bits);
  const padded = padTo(scalar, curve.orderOctets) ?? damaged('wrong-length');
  const computed = (await publicPoint(curve, padded)) ?? damaged('wrong-value');
  if (given !== null && !isSamePoint(curve, given, computed)) damaged('inconsistent');
  const privateKey = write.sequence(
    write.integer(1),
    write.octetString(padded),
    write.context(1, write.bitString(computed)),
  );
  padded.fill(0);
  return { algorithm: write.algorithm(oid.ecPublicKey, write.oid(curve.oid)), subjectPublicKey: computed, privateKey };
}

/** A key may say its curve outside, inside or in both places, and then it must be the same. */
function agreed(outer: Element | null, inner: Element | null, at: number): Curve {
  const curves = [outer, inner].filter((parameters) => parameters !== null).map(curveOf);
  const [first = null, second = first] = curves;
  if (first === null) return refuse('KEY_UNSUPPORTED', { algorithm: `EC, ${curveLabel(outer ?? inner)}` });
  return first === second ? first : damaged('inconsistent', at);
}

function isSamePoint(curve: Curve, given: Uint8Array, computed: Uint8Array): boolean {
  if (given[0] === 4) return sameBytes(given, computed);
  const [a, b] = [given, computed].map((point) => compressedPoint(curve, point));
  return a !== null && a !== undefined && b !== null && b !== undefined && sameBytes(a, b);
}

/** RFC 5915 3: the number has as many octets as the curve's order, but writers have dropped or added zeros. */
function padTo(scalar: Uint8Array, length: number): Uint8Array<ArrayBuffer> | null {
  let zeros = 0;
  while (zeros < scalar.length && scalar[zeros] === 0) zeros++;
  const significant = scalar.subarray(zeros);
  if (significant.length > length) return null;
  return concat([new Uint8Array(length - significant.length), significant]);
}
