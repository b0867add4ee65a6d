/** A fingerprint as a person types it, against the one that is shown. */

/** Digits shown as one group: read aloud, and named where they differ. */
export const GROUP = 4;

export type Compared =
  | { readonly how: 'nothing' }
  | { readonly how: 'same' }
  /** The same so far. */
  | { readonly how: 'shorter'; readonly digits: number }
  /** From 1: the first group that differs. */
  | { readonly how: 'differs'; readonly group: number };

/** Spaces, colons and the case of letters say nothing. `digest`: lower-case hex. */
export function compared(typed: string, digest: string): Compared {
  const digits = typed.toLowerCase().replaceAll(/[\s:.-]/gu, '');
  if (digits === '') return { how: 'nothing' };
  if (digits === digest) return { how: 'same' };
  if (digest.startsWith(digits)) return { how: 'shorter', digits: digits.length };
  const differs = Array.from(digits).findIndex((digit, i) => digit !== digest[i]);
  return { how: 'differs', group: Math.floor(differs / GROUP) + 1 };
}
