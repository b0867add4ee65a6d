/** The card that is carried to a connected machine, to fetch the certificate a chain lacks. */
import type { MissingIssuer } from '#shared/answers.ts';

export interface CarryCardWords {
  readonly title: string;
  /** What to ask for, how to recognise it, where it is, what to bring back: a paragraph each. */
  readonly lines: (missing: MissingIssuer, leaf: string) => readonly string[];
}
