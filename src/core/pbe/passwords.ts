/** The passwords to try on what is locked in one file, which may not all have the same. */
import type { Structure } from '#shared/failure.ts';
import { refuse } from '../refusal.ts';

export class Passwords {
  /** Likeliest first: what opened the last part is tried first on the next. */
  #ordered: string[];
  readonly #given: ReadonlySet<string>;
  readonly #opened = new Set<string>();

  /** The empty password is tried without being given: many files say "no password" that way. */
  constructor(given: readonly string[]) {
    this.#given = new Set(given);
    this.#ordered = [...new Set([...given, ''])];
  }

  /** The given ones that opened something. */
  get used(): readonly string[] {
    return [...this.#opened].filter((password) => this.#given.has(password));
  }

  /** Not all was opened by the same one, the empty password counting as one. */
  get several(): boolean {
    return this.#opened.size > 1;
  }

  /**
   * Calls `opens` with one password after the other and answers its first answer that is not null.
   * Refuses PASSWORD_NEEDED where none was given, PASSWORD_WRONG where none fits, and whatever `opens` refuses.
   */
  async first<T>(what: Structure, opens: (password: string) => Promise<T | null>): Promise<T> {
    for (const password of this.#ordered) {
      const opened = await opens(password);
      if (opened === null) continue;
      this.#ordered = [password, ...this.#ordered.filter((other) => other !== password)];
      this.#opened.add(password);
      return opened;
    }
    if (this.#given.size === 0) refuse('PASSWORD_NEEDED', { what });
    return refuse('PASSWORD_WRONG', { what, tried: this.#given.size });
  }
}
