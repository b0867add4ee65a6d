/** Mistakes of the program itself, never of the person. */
import type { FailureWords } from '../tables.ts';

export const mishaps = {
  CALL_REFUSED: {
    message: () =>
      'The window asked for something it may not do, so it was not done. This is a mistake in CertPrep, not yours.',
    remedy: () => 'Close CertPrep and start it again.',
  },
  PLACE_UNKNOWN: {
    message: () => 'That place is no longer known here.',
    remedy: () => 'Choose it again.',
  },
  INTERNAL: {
    message: () => 'CertPrep met a mistake of its own, not yours. The files you gave were not changed.',
    remedy: () => 'Try again. If it comes back, tell whoever gave you CertPrep what you did before.',
  },
} satisfies Partial<FailureWords>;
