import type { Result } from '#shared/result.ts';
import { noteFailure } from './looking.ts';

/** The value, or null after the failure was told at the foot of the window. */
export async function valueOf<T>(call: Promise<Result<T>>): Promise<T | null> {
  const result = await call;
  if (result.ok) return result.value;
  noteFailure(result.failure);
  return null;
}
