/** A password that was made here, for what is written. */
export const PASSWORD_KINDS = ['letters', 'words'] as const;

export type PasswordKind = (typeof PASSWORD_KINDS)[number];

export interface MadePassword {
  readonly password: string;
  /** Its groups of letters, or its words: to be read off one by one. Joined they are the password. */
  readonly parts: readonly string[];
  /** What guessing it costs: two to this power. */
  readonly bits: number;
}
