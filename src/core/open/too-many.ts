/** What is told when a file holds more things than are read from one. Those before the limit count. */
import type { Failure } from '#shared/failure.ts';
import type { Limits } from '../limits.ts';

export function tooMany({ items: max }: Limits): Failure {
  return { code: 'TOO_LARGE', facts: { limit: 'items', max, found: null } };
}
