/** What stays closed for want of the password, or of the time to try it, is an item all the same. */
import type { Failure } from '#shared/failure.ts';
import type { Container, Encryption } from '#shared/item.ts';
import { item, type Item } from '../item.ts';
import { Refusal } from '../refusal.ts';

/** Whether another password, or more time, would open it. */
export function isLock({ code }: Failure): boolean {
  return code === 'PASSWORD_NEEDED' || code === 'PASSWORD_WRONG' || code === 'TOO_COSTLY';
}

/** The locked item for a refusal of that kind; any other error goes on. */
export function lockedItem(
  error: unknown,
  container: Container,
  encryption: Encryption | null,
  inside: 'private-key' | null,
): Item {
  if (!(error instanceof Refusal) || !isLock(error.failure)) throw error;
  return item(container, { kind: 'locked', inside, failure: error.failure }, { encryption });
}
