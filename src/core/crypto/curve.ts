/**
 * Elliptic curves over prime fields, y^2 = x^3 + ax + b, by the numbers of SEC 2, X9.62, RFC 5639 and GB/T 32918.5.
 * node:crypto has four of them on every runtime; the others are computed with @noble.
 */
import numbers from './curves.json' with { type: 'json' };
import type { CurveName } from './nodecrypto.ts';

export interface Curve {
  readonly oid: string;
  /** As people and openssl say it. */
  readonly name: string;
  /** Bits of the field, by which a curve's strength is told. */
  readonly bits: number;
  /** Octets of a coordinate, and of a private number (RFC 5915 3), which may be one more. */
  readonly fieldOctets: number;
  readonly orderOctets: number;
  /** Its name in node:crypto, for the curves both libraries have. */
  readonly node: CurveName | null;
  /** Hex without leading zeros: the field, the equation, the base point, its order and cofactor. */
  readonly numbers: Readonly<Record<'p' | 'a' | 'b' | 'x' | 'y' | 'n' | 'h', string>>;
}

export const CURVES: readonly Curve[] = numbers.map(({ oid, name, node, ...rest }) => ({
  oid,
  name,
  node: (node as CurveName | undefined) ?? null,
  bits: bitsOf(rest.p),
  fieldOctets: Math.ceil(rest.p.length / 2),
  orderOctets: Math.ceil(rest.n.length / 2),
  numbers: rest,
}));

function bitsOf(digits: string): number {
  return digits.length * 4 - Math.clz32(Number.parseInt(digits.charAt(0), 16)) + 28;
}
