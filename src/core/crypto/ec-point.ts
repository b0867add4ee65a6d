/** The public point of an EC private key, on any curve of the table. */
import type { WeierstrassPointCons } from '@noble/curves/abstract/weierstrass.js';
import type { Curve } from './curve.ts';
import { ecPublicPoint } from './nodecrypto.ts';

/** The uncompressed point d*G; null where the number is no key of that curve (0 or not below the order). */
export async function publicPoint(curve: Curve, scalar: Uint8Array): Promise<Uint8Array | null> {
  if (curve.node !== null) return ecPublicPoint(curve.node, scalar);
  const d = toBigInt(Buffer.from(scalar).toString('hex'));
  if (d === 0n || d >= toBigInt(curve.numbers.n)) return null;
  const Point = await pointsOf(curve);
  const { x, y } = curve.numbers;
  // `BASE` would first make tables for many multiplications, of which there is one here.
  return Point.fromAffine({ x: toBigInt(x), y: toBigInt(y) })
    .multiply(d)
    .toBytes(false);
}

/** The curve's group, in @noble's terms. */
export async function pointsOf(curve: Curve): Promise<WeierstrassPointCons<bigint>> {
  const { weierstrass } = await import('@noble/curves/abstract/weierstrass.js');
  const { p, a, b, x, y, n, h } = curve.numbers;
  const [P, A, B, Gx, Gy, N, H] = [p, a, b, x, y, n, h].map(toBigInt) as Seven;
  return weierstrass({ p: P, a: A, b: B, Gx, Gy, n: N, h: H });
}

type Seven = [bigint, bigint, bigint, bigint, bigint, bigint, bigint];

function toBigInt(digits: string): bigint {
  return BigInt(`0x${digits}`);
}

/** A point with only the sign of y (SEC 1 2.3.3): what all encodings of one point have in common. Null: it is none. */
export function compressedPoint(curve: Curve, point: Uint8Array): Uint8Array | null {
  const [form = 0] = point;
  const x = point.subarray(1, 1 + curve.fieldOctets);
  if ((form === 2 || form === 3) && point.length === 1 + curve.fieldOctets) return point;
  // 6 and 7 are the hybrid forms of X9.62, which say the sign as well.
  if (![4, 6, 7].includes(form) || point.length !== 1 + 2 * curve.fieldOctets) return null;
  return Uint8Array.of(2 + ((point.at(-1) as number) & 1), ...x);
}
