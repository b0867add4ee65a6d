import { basename } from 'node:path';
import type { Failure } from '#shared/failure.ts';

/** The window knows places by name. */
export function withoutPath(failure: Failure): Failure {
  if (failure.code === 'CANNOT_WRITE')
    return { ...failure, facts: { ...failure.facts, path: basename(failure.facts.path) } };
  if (failure.code === 'READBACK_DIFFERS') return { ...failure, facts: { path: basename(failure.facts.path) } };
  if (failure.code === 'READBACK_STOPPED')
    return { ...failure, facts: { ...failure.facts, path: basename(failure.facts.path) } };
  return failure;
}
