/** PBEParameter (RFC 8018 A.3) and pkcs-12PbeParams (RFC 7292 C), which are the same: a salt and a count. */
import type { AlgorithmIdentifier } from '../der/algorithm.ts';
import { fieldsOf } from '../der/fields.ts';
import { octets } from '../der/primitive.ts';
import { SEQUENCE } from '../der/tag.ts';
import { damaged } from '../refusal.ts';
import { iterationCount } from './iterations.ts';

export interface Salted {
  readonly salt: Uint8Array;
  readonly iterations: number;
}

export function saltAndIterations({ parameters, element }: AlgorithmIdentifier): Salted {
  const fields = fieldsOf(parameters ?? damaged('missing-field', element.start), SEQUENCE);
  return { salt: octets(fields.any()), iterations: iterationCount(fields.any()) };
}
