/** How long a test of vitest keeps a drive. */
import { afterAll, onTestFinished } from 'vitest';
import type { Drive } from './drives.ts';

/** Gone after the test file at the latest. */
export function forThisFile({ path, remove }: Drive): string {
  afterAll(remove);
  return path;
}

/** Gone after the test that asks for it, however that ends. */
export function forThisTest({ path, remove }: Drive): string {
  onTestFinished(remove);
  return path;
}
