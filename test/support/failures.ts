/** How tests look at a failure: by its code and facts, never by words. */
import type { Failure } from '#shared/failure.ts';
import { Refusal } from '#core/refusal.ts';

/** The failure that `work` refuses with. Fails the test where it answers, or throws anything else. */
export async function failureOf(work: () => unknown): Promise<Failure> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Refusal) return error.failure;
    throw error;
  }
  throw new Error('It was not refused');
}
