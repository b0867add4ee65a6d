/**
 * Writes src/core/crypto/hash-loops.ts: MD5, SHA-1 and SHA-256 as WebAssembly that hashes a digest over and over. Each is one
 * function: a number of times comes in, and the words of the block at the start of the memory are hashed, the digest
 * taking the place of the first of them, that often. All rounds are written out, with everything in local variables. Sums
 * end with what the round before made last: the rest is added up while that is still on its way.
 *
 * `sha1Lanes` is the same SHA-1 over vectors of four words: the memory holds word 0 of four blocks, then word 1 of each, and
 * so on. It takes twice the time for four times the work.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Instructions that leave one value behind. @typedef {readonly number[]} Value */

/** What `all` strings together. @typedef {readonly number[]} Operation */

/** @type {readonly Operation[]} */
const [ADD = [], AND = [], OR = [], XOR = [], SHR = [], ROTL = [], ROTR = []] = [
  0x6a, 0x71, 0x72, 0x73, 0x76, 0x77, 0x78,
].map((code) => [code]);
const [I32, V128] = [0x7f, 0x7b];

/** @param {number} value unsigned LEB128 */
function unsigned(value) {
  const octets = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return [...octets, rest];
    octets.push((rest & 0x7f) | 0x80);
  }
}

/** @param {number} value signed LEB128 @returns {number[]} */
function signed(value) {
  const low = value & 0x7f;
  const rest = value >> 7;
  const isLast = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
  return isLast ? [low] : [low | 0x80, ...signed(rest)];
}

/** @param {number} value @returns {Value} */
const constant = (value) => [0x41, ...signed(value | 0)];
/** @param {number} local @returns {Value} */
const get = (local) => [0x20, ...unsigned(local)];
/** @param {number} local @param {Value} value */
const set = (local, value) => [...value, 0x21, ...unsigned(local)];
/** @param {Operation} operation @param {Value} first @param {...Value} rest @returns {Value} */
const all = (operation, first, ...rest) => rest.reduce((value, next) => [...value, ...next, ...operation], first);
/** @param {Value} value */
const not = (value) => all(XOR, value, constant(-1));

/**
 * What SHA-1 is made of, on single words or on vectors of them. `rotl` turns a local to the left.
 * @typedef {object} Words
 * @property {number} type of the locals
 * @property {Operation} add
 * @property {Operation} and
 * @property {Operation} or
 * @property {Operation} xor
 * @property {(value: number) => Value} constant
 * @property {(local: number, bits: number) => Value} rotl
 * @property {(word: number) => Value} load
 * @property {(word: number, value: Value) => Value} store
 */

/** @type {Words} */
const single = {
  type: I32,
  ...{ add: ADD, and: AND, or: OR, xor: XOR },
  constant,
  rotl: (local, bits) => all(ROTL, get(local), constant(bits)),
  load: (word) => [...constant(0), 0x28, 2, ...unsigned(4 * word)],
  store: (word, value) => [...constant(0), ...value, 0x36, 2, ...unsigned(4 * word)],
};

/** Four at a time (WebAssembly 2.0, 5.4.9). @type {Words} */
const four = {
  type: V128,
  ...{ add: vector(0xae), and: vector(0x4e), or: vector(0x50), xor: vector(0x51) },
  constant: (value) => [...vector(0x0c), ...new Uint8Array(Uint32Array.of(value, value, value, value).buffer)],
  rotl: (local, bits) =>
    all(
      vector(0x50),
      [...get(local), ...constant(bits), ...vector(0xab)],
      [...get(local), ...constant(32 - bits), ...vector(0xad)],
    ),
  load: (word) => [...constant(0), ...vector(0x00), 4, ...unsigned(16 * word)],
  store: (word, value) => [...constant(0), ...value, ...vector(0x0b), 4, ...unsigned(16 * word)],
};

/** @param {number} code @returns {Operation} */
function vector(code) {
  return [0xfd, ...unsigned(code)];
}

/** Where a bit is set in `which` that of `a`, else that of `b`. @param {Value} which @param {Value} a @param {Value} b @param {Words} on */
const choice = (which, a, b, { and, xor } = single) => all(xor, b, all(and, which, all(xor, a, b)));
/** @param {Value} a @param {Value} b @param {Value} c @param {Words} on */
const majority = (a, b, c, { and, or } = single) => all(or, all(and, a, b), all(and, c, all(or, a, b)));

/**
 * `rounds`: the code; leaves in `state` where the result is.
 * @typedef {{ start: readonly number[], rounds: (state: number[], words: number) => number[], on: Words }} Hash
 */

/** RFC 1321 3.4. @type {Hash} */
const md5 = {
  on: single,
  start: [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476],
  rounds(state, words) {
    const shifts = [
      [7, 12, 17, 22],
      [5, 9, 14, 20],
      [4, 11, 16, 23],
      [6, 10, 15, 21],
    ];
    const places = [
      (/** @type {number} */ t) => t,
      (/** @type {number} */ t) => 5 * t + 1,
      (/** @type {number} */ t) => 3 * t + 5,
      (/** @type {number} */ t) => 7 * t,
    ];
    return times(64, (t) => {
      const [a = 0, b = 0, c = 0, d = 0] = state;
      const [B, C, D] = [get(b), get(c), get(d)];
      const mixed = [choice(B, C, D), choice(D, B, C), all(XOR, B, C, D), all(XOR, C, all(OR, B, not(D)))];
      const quarter = t >> 4;
      const k = Math.floor(Math.abs(Math.sin(t + 1)) * 2 ** 32);
      const word = get(words + ((places[quarter]?.(t) ?? 0) & 15));
      const sum = all(ADD, get(a), constant(k), word, mixed[quarter] ?? []);
      state.splice(0, 4, d, a, b, c);
      return set(a, all(ADD, B, all(ROTL, sum, constant(shifts[quarter]?.[t & 3] ?? 0))));
    });
  },
};

/** FIPS 180-4 6.1.2. @param {Words} on @returns {Hash} */
const sha1 = (on) => ({
  on,
  start: [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0],
  rounds(state, words) {
    const word = (/** @type {number} */ t) => words + (t & 15);
    return times(80, (t) => {
      const [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
      const [B, C, D] = [get(b), get(c), get(d)];
      const parity = all(on.xor, B, C, D);
      const mixed = [choice(B, C, D, on), parity, majority(B, C, D, on), parity][Math.floor(t / 20)] ?? [];
      const k = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6][Math.floor(t / 20)] ?? 0;
      const before = all(on.xor, get(word(t + 13)), get(word(t + 8)), get(word(t + 2)), get(word(t)));
      state.splice(0, 5, e, a, b, c, d);
      return [
        ...(t < 16 ? [] : [...set(word(t), before), ...set(word(t), on.rotl(word(t), 1))]),
        ...set(e, all(on.add, get(e), on.constant(k), get(word(t)), mixed, on.rotl(a, 5))),
        ...set(b, on.rotl(b, 30)),
      ];
    });
  },
});

/** FIPS 180-4 6.2.2. @type {Hash} */
const sha256 = {
  on: single,
  start: [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19],
  rounds(state, words) {
    const constants = cubeRoots();
    const word = (/** @type {number} */ t) => words + (t & 15);
    /** @param {number} local @param {number} p @param {number} q @param {number} r @param {Operation} [last] */
    const sigma = (local, p, q, r, last = ROTR) =>
      all(
        XOR,
        all(ROTR, get(local), constant(p)),
        all(ROTR, get(local), constant(q)),
        all(last, get(local), constant(r)),
      );
    return times(64, (t) => {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
      const w = word(t);
      const next = all(
        ADD,
        get(w),
        sigma(word(t + 1), 7, 18, 3, SHR),
        get(word(t + 9)),
        sigma(word(t + 14), 17, 19, 10, SHR),
      );
      const mixed = all(
        ADD,
        get(h),
        constant(constants[t] ?? 0),
        get(w),
        choice(get(e), get(f), get(g)),
        sigma(e, 6, 11, 25),
      );
      state.splice(0, 8, h, a, b, c, d, e, f, g);
      return [
        ...(t < 16 ? [] : set(w, next)),
        ...set(h, mixed),
        ...set(d, all(ADD, get(d), get(h))),
        ...set(h, all(ADD, get(h), majority(get(a), get(b), get(c)), sigma(a, 2, 13, 22))),
      ];
    });
  },
};

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4 4.2.2). */
function cubeRoots() {
  /** @type {number[]} */
  const primes = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return primes.map((prime) => Math.floor((Math.cbrt(prime) % 1) * 2 ** 32));
}

/** @param {number} count @param {(t: number) => readonly number[]} code */
function times(count, code) {
  return Array.from({ length: count }, (_, t) => code(t)).flat();
}

/** @param {Hash} hash @returns {Uint8Array} */
function moduleOf({ start, rounds, on }) {
  // Local 0 counts; then the state, then the sixteen words.
  const state = start.map((_, i) => 1 + i);
  const words = 1 + start.length;
  const body = [
    ...times(16, (i) => set(words + i, on.load(i))),
    ...times(start.length, (i) => set(1 + i, on.constant(start[i] ?? 0))),
    ...rounds(state, words),
    ...times(start.length, (i) => on.store(i, all(on.add, get(state[i] ?? 0), on.constant(start[i] ?? 0)))),
  ];
  // loop; the body; count down and go on while some are left
  const loop = [0x03, 0x40, ...body, ...get(0), ...constant(1), 0x6b, 0x22, 0, 0x0d, 0, 0x0b];
  const code = [1, ...unsigned(start.length + 16), on.type, ...loop, 0x0b];
  /** @param {number} id @param {readonly number[]} content */
  const section = (id, content) => [id, ...unsigned(content.length), ...content];
  const name = (/** @type {string} */ text) => [text.length, ...Buffer.from(text)];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 1, I32, 0]),
    ...section(3, [1, 0]),
    ...section(5, [1, 0, 1]),
    ...section(7, [2, ...name('rehash'), 0, 0, ...name('memory'), 2, 0]),
    ...section(10, [1, ...unsigned(code.length), ...code]),
  ]);
}

/** @returns {string} the source of hash-loops.ts */
export function hashLoops() {
  const entries = Object.entries({ md5, sha1: sha1(single), sha1Lanes: sha1(four), sha256 }).map(([name, hash]) => {
    const base64 = Buffer.from(moduleOf(hash)).toString('base64');
    // As prettier lays it out.
    return `  ${name}:${name.length > 4 ? '\n   ' : ''} '${base64}',`;
  });
  return `/** WebAssembly modules, written by scripts/hash-loops.mjs, which says what is in them. */\nexport const HASH_LOOPS = {\n${entries.join('\n')}\n} as const;\n`;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(import.meta.dirname, '../src/core/crypto/hash-loops.ts'), hashLoops());
}
