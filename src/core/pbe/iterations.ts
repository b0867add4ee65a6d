/** The iteration count of a derivation (RFC 8018: 1..MAX), bounded before anything is paid or done. */
import type { Element } from '../der/element.ts';
import { smallInteger } from '../der/primitive.ts';
import { damaged } from '../refusal.ts';

export function iterationCount(element: Element): number {
  const iterations = smallInteger(element);
  if (iterations < 1 || iterations > 0x7fffffff) damaged('wrong-value', element.start);
  return iterations;
}
