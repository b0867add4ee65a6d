/**
 * How a decoder deep inside a structure says "no further": it throws a Refusal that carries a failure, and
 * the public door that was asked turns it back into a Result. Nothing else may be thrown on purpose, and
 * nothing else is caught here: any other exception is a bug and stays one.
 */
import type { Damage, Failure, FailureCode, FailureFacts, Structure } from '#shared/failure.ts';
import { failed, ok, type Result } from '#shared/result.ts';

export class Refusal extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

export function refuse<C extends FailureCode>(code: C, facts: FailureFacts[C]): never {
  throw new Refusal({ code, facts } as Failure);
}

/** Refuses as DAMAGED. The structure is filled in by the `reading` door around it. */
export function damaged(damage: Damage, at: number | null = null, missing: number | null = null): never {
  return refuse('DAMAGED', { what: 'der', damage, at, missing });
}

/** Runs a decoder; a failure met below that says only 'der', having no structure to name yet, is named `what`. */
export function reading<T>(what: Structure, decode: () => T): T {
  try {
    return decode();
  } catch (error) {
    return rethrown(error, what);
  }
}

/** As `reading`, for a decoder that waits on the arithmetic of its key. */
export async function readingAsync<T>(what: Structure, decode: () => Promise<T>): Promise<T> {
  try {
    return await decode();
  } catch (error) {
    return rethrown(error, what);
  }
}

function rethrown(error: unknown, what: Structure): never {
  if (error instanceof Refusal && 'what' in error.failure.facts && error.failure.facts.what === 'der') {
    throw new Refusal({ ...error.failure, facts: { ...error.failure.facts, what } } as Failure);
  }
  throw error;
}

/** Runs `work`, answering its refusal as a failure. */
export function attempt<T>(work: () => T): Result<T> {
  try {
    return ok(work());
  } catch (error) {
    if (error instanceof Refusal) return failed(error.failure);
    throw error;
  }
}

/** As `attempt`, for work that waits on key derivation. */
export async function attemptAsync<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof Refusal) return failed(error.failure);
    throw error;
  }
}
