/** The passwords in memory: those that opened something, likeliest first. */

/** Each costs a derivation on every locked file to come. */
const MOST = 100;

export class Keyring {
  #passwords: readonly string[] = [];

  get passwords(): readonly string[] {
    return this.#passwords;
  }

  keep(used: readonly string[]): void {
    if (used.length > 0) this.#passwords = [...new Set([...used, ...this.#passwords])].slice(0, MOST);
  }

  /** Lets go of them. A string can't be overwritten: when its memory is used anew is up to the engine. */
  forget(): void {
    this.#passwords = [];
  }
}
