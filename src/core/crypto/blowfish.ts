/**
 * Blowfish (Schneier, 1993) as bcrypt uses it: a key schedule that can be stirred with salt and password over and over.
 * Its 1,042 constants are the fractional part of pi, computed when the first key that needs them is met.
 */
const ROUND_WORDS = 18;
const BOX_WORDS = 1024;

export class Blowfish {
  /** The round keys, and behind them the four boxes. */
  readonly #words: Int32Array;
  readonly #half = new Int32Array(2);

  constructor() {
    this.#words = piWords().slice();
  }

  /** Stirs the schedule with 16 words of key, and with 16 words of salt added to what is enciphered on the way. */
  expand(key: Int32Array, salt: Int32Array | null = null): void {
    const words = this.#words;
    for (let i = 0; i < ROUND_WORDS; i++) words[i]! ^= key[i & 15]!;
    const half = this.#half.fill(0);
    for (let i = 0; i < words.length; i += 2) {
      if (salt !== null) {
        half[0]! ^= salt[i & 15]!;
        half[1]! ^= salt[(i + 1) & 15]!;
      }
      this.encipher(half, 0);
      words[i] = half[0]!;
      words[i + 1] = half[1]!;
    }
  }

  /** Enciphers the two words of `block` from `at` in place. */
  encipher(block: Int32Array, at: number): void {
    const words = this.#words;
    let left = block[at]! ^ words[0]!;
    let right = block[at + 1]!;
    for (let i = 1; i <= 16; i += 2) {
      right ^= this.#mix(left) ^ words[i]!;
      left ^= this.#mix(right) ^ words[i + 1]!;
    }
    block[at] = right ^ words[17]!;
    block[at + 1] = left;
  }

  wipe(): void {
    this.#words.fill(0);
    this.#half.fill(0);
  }

  #mix(word: number): number {
    const words = this.#words;
    const sum = words[ROUND_WORDS + (word >>> 24)]! + words[ROUND_WORDS + 256 + ((word >>> 16) & 0xff)]!;
    return ((sum ^ words[ROUND_WORDS + 512 + ((word >>> 8) & 0xff)]!) + words[ROUND_WORDS + 768 + (word & 0xff)]!) | 0;
  }
}

let known: Int32Array | null = null;

/** The fractional part of pi in words of 32 bits, by Machin's formula: pi = 16 arctan(1/5) - 4 arctan(1/239). */
function piWords(): Int32Array {
  if (known !== null) return known;
  const bits = BigInt(32 * (ROUND_WORDS + BOX_WORDS));
  const spare = 64n;
  const one = 1n << (bits + spare);
  const pi = (16n * arctanOfInverse(5n, one) - 4n * arctanOfInverse(239n, one)) >> spare;
  const digits = (pi & ((1n << bits) - 1n)).toString(16).padStart(Number(bits / 4n), '0');
  known = Int32Array.from({ length: ROUND_WORDS + BOX_WORDS }, (_, i) =>
    Number.parseInt(digits.slice(8 * i, 8 * i + 8), 16),
  );
  return known;
}

/** arctan(1/x) * one: the alternating sum of 1/(n*x^n) over odd n. */
function arctanOfInverse(x: bigint, one: bigint): bigint {
  let term = one / x;
  let sum = 0n;
  for (let n = 1n, sign = 1n; term !== 0n; n += 2n, sign = -sign) {
    sum += (sign * term) / n;
    term /= x * x;
  }
  return sum;
}
