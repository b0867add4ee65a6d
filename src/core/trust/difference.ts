/** What changed since the trust bundle before. */
import type { Certificate } from '../x509/certificate.ts';

export interface Difference {
  readonly added: readonly Certificate[];
  readonly removed: readonly Certificate[];
  readonly kept: readonly Certificate[];
}

/** By certificate, not by name: a renewed root is one that was added. */
export function differenceOf(previous: readonly Certificate[], current: readonly Certificate[]): Difference {
  const before = new Set(previous.map(({ sha256 }) => sha256));
  const now = new Set(current.map(({ sha256 }) => sha256));
  return {
    added: current.filter(({ sha256 }) => !before.has(sha256)),
    removed: previous.filter(({ sha256 }) => !now.has(sha256)),
    kept: current.filter(({ sha256 }) => before.has(sha256)),
  };
}
