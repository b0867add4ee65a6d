/**
 * What is decrypted while the MAC is still being computed. PBKDF2 runs on other threads than the KDF of PKCS#12, and the
 * latter derives four at a time (crypto/rehash-lanes.ts), so with the likeliest password all can be under way at once: at
 * 600,000 iterations that halves the time. Nothing is paid for or used before the MAC has proven the password; where it
 * does not, all of it is wiped.
 */
import { sameBytes } from '../bytes.ts';
import type { EncryptedKey } from '../keys/encrypted-pkcs8.ts';
import type { PbeScheme } from '../pbe/scheme.ts';

interface Begun {
  readonly data: Uint8Array;
  readonly candidate: Uint8Array;
  readonly opened: Promise<Uint8Array | null>;
  isTaken: boolean;
}

export class Ahead {
  readonly #begun: readonly Begun[];

  private constructor(begun: readonly Begun[]) {
    this.#begun = begun;
  }

  /** Begins with those of `locks` that can be derived beside the MAC, under the first form of `password`. */
  static async begin(locks: readonly EncryptedKey[], password: string | undefined): Promise<Ahead> {
    const aside =
      password === undefined ? [] : [...locks.filter(isOnThreads), ...locks.filter(isInLanes).slice(0, LOCKS)];
    const begun = aside.map(({ scheme, data }): Begun => {
      const candidate = scheme.candidates(password ?? '')[0] as Uint8Array;
      const opened = scheme.decrypt(candidate, data);
      // Whoever takes it hears of what went wrong.
      opened.catch(() => null);
      return { data, candidate, opened, isTaken: false };
    });
    // So that all of them are at work before this thread is.
    if (begun.length > 0) await new Promise((resolve) => setImmediate(resolve));
    return new Ahead(begun);
  }

  /** The scheme of a lock, which decrypts what was begun by waiting for it. */
  schemeOf({ scheme, data }: EncryptedKey): PbeScheme {
    const begun = this.#begun.find((one) => isSameSlice(one.data, data));
    if (begun === undefined) return scheme;
    return {
      ...scheme,
      decrypt: (password, octets) => {
        if (begun.isTaken || !sameBytes(password, begun.candidate)) return scheme.decrypt(password, octets);
        begun.isTaken = true;
        return begun.opened;
      },
    };
  }

  /** Wipes what nobody took. */
  end(): void {
    for (const { isTaken, candidate, opened } of this.#begun) {
      candidate.fill(0);
      if (!isTaken) void opened.then((octets) => octets?.fill(0)).catch(() => null);
    }
  }
}

/** With the MAC they fill the lanes; more would only keep it waiting. */
const LOCKS = 2;

function isInLanes({ scheme }: EncryptedKey): boolean {
  return scheme.encryption.kdf === 'PKCS12-SHA1';
}

function isOnThreads({ scheme: { encryption } }: EncryptedKey): boolean {
  return encryption.scheme === 'PBES2' && encryption.kdf?.startsWith('PBKDF2') === true;
}

function isSameSlice(a: Uint8Array, b: Uint8Array): boolean {
  return a.buffer === b.buffer && a.byteOffset === b.byteOffset && a.length === b.length;
}
