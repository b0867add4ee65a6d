/**
 * Camellia in CBC mode (RFC 3713), which openssl, GnuTLS and Japanese products offer and BoringSSL lacks. Files hold a
 * few thousand octets under it, so this follows the RFC line by line: the key schedule on big integers, the rounds on
 * 32-bit words without tables beyond the S-boxes.
 */

/** RFC 3713 2.4.1; the others are turned from it. */
const SBOX1 = Buffer.from(
  '70822cecb327c0e5e4855735ea0cae4123ef6b934519a521ed0e4f4e1d6592bd' +
    '86b8af8f7ceb1fce3e30dc5f5ec50b1aa6e139cad5475d3dd9015ad651566c4d' +
    '8b0d9a66fbccb02d74122b20f0b18499df4ccbc2347e76056db7a931d11704d7' +
    '14583a61de1b111c320f9c165318f222fe44cfb2c3b57a912408e8a860fc6950' +
    'aad0a07da1896297545b1e95e0ff64d210c40048a3f775db8a03e6da093fdd94' +
    '875c8302cd4a90337367f6f39d7fbfe2529bd826c837c63b81966f4b13be632e' +
    'e979a78c9f6ebc8e29f5f9b62ffdb4597898066ae74671bad425ab4288a28dfa' +
    '7207b955f8eeac0a36492a683c38f1a44028d37bbbc943c115e3adf477c7809e',
  'hex',
);
const SBOX2 = SBOX1.map((s) => (s << 1) | (s >> 7));
const SBOX3 = SBOX1.map((s) => (s << 7) | (s >> 1));
const SBOX4 = SBOX1.map((_, i) => SBOX1[((i << 1) | (i >> 7)) & 0xff]!);

const SIGMA = [
  0xa09e667f3bcc908bn,
  0xb67ae8584caa73b2n,
  0xc6ef372fe94f82ben,
  0x54ff53a5f1d36f1cn,
  0x10e527fade682d1dn,
  0xb05688c2b3e6c1fdn,
] as const;

const MASK64 = (1n << 64n) - 1n;
const MASK128 = (1n << 128n) - 1n;
const BLOCK = 16;

/** Decrypts whole blocks; the padding is left in place. `key` has 16, 24 or 32 octets. */
export function camelliaCbcDecrypt(key: Uint8Array, iv: Uint8Array, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const subkeys = reversed(schedule(key));
  const result = new Uint8Array(data.length);
  let before = iv;
  for (let at = 0; at < data.length; at += BLOCK) {
    const block = data.subarray(at, at + BLOCK);
    result.set(xor(crypt(block, subkeys), before), at);
    before = block;
  }
  subkeys.fill(0);
  return result;
}

/** Encrypts whole blocks. */
export function camelliaCbcEncrypt(key: Uint8Array, iv: Uint8Array, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const subkeys = schedule(key);
  const result = new Uint8Array(data.length);
  let before = iv;
  for (let at = 0; at < data.length; at += BLOCK) {
    before = crypt(xor(data.subarray(at, at + BLOCK), before), subkeys);
    result.set(before, at);
  }
  subkeys.fill(0);
  return result;
}

function xor(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.map((octet, i) => octet ^ b[i]!);
}

/** The subkeys in the order of their use, two words each (RFC 3713 2.2): kw1, kw2, then k, with ke after each six. */
function schedule(key: Uint8Array): Int32Array {
  const given = BigInt(`0x${Buffer.from(key).toString('hex')}`);
  const rest = BigInt(key.length * 8 - 128);
  const L = given >> rest;
  const low = given & ((1n << rest) - 1n);
  const R = rest === 64n ? (low << 64n) | (low ^ MASK64) : low;
  const [A, B] = derived(L, R);
  const halves = (value: bigint, turn: number): bigint[] => {
    const turned = ((value << BigInt(turn)) | (value >> BigInt(128 - turn))) & MASK128;
    return [turned >> 64n, turned & MASK64];
  };
  const [k9] = halves(A, 45);
  const [, k10] = halves(L, 60);
  const order: readonly bigint[] =
    rest === 0n
      ? [
          ...[halves(L, 0), halves(A, 0), halves(L, 15), halves(A, 15), halves(A, 30), halves(L, 45)],
          [k9!, k10!],
          ...[halves(A, 60), halves(L, 77), halves(L, 94), halves(A, 94), halves(L, 111), halves(A, 111)],
        ].flat()
      : [
          ...[halves(L, 0), halves(B, 0), halves(R, 15), halves(A, 15), halves(R, 30), halves(B, 30), halves(L, 45)],
          ...[halves(A, 45), halves(L, 60), halves(R, 60), halves(B, 60), halves(L, 77), halves(A, 77)],
          ...[halves(R, 94), halves(A, 94), halves(L, 111), halves(B, 111)],
        ].flat();
  return Int32Array.from(order.flatMap((subkey) => [Number(subkey >> 32n), Number(subkey & 0xffffffffn)]));
}

/** KA and KB. */
function derived(L: bigint, R: bigint): readonly [bigint, bigint] {
  let high = (L ^ R) >> 64n;
  let low = (L ^ R) & MASK64;
  low ^= bigF(high ^ SIGMA[0]);
  high ^= bigF(low ^ SIGMA[1]);
  high ^= L >> 64n;
  low ^= L & MASK64;
  low ^= bigF(high ^ SIGMA[2]);
  high ^= bigF(low ^ SIGMA[3]);
  const A = (high << 64n) | low;
  high ^= R >> 64n;
  low ^= R & MASK64;
  low ^= bigF(high ^ SIGMA[4]);
  high ^= bigF(low ^ SIGMA[5]);
  return [A, (high << 64n) | low];
}

function bigF(value: bigint): bigint {
  const [high, low] = f(Number(value >> 32n) | 0, Number(value & 0xffffffffn) | 0);
  return (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
}

/** For decryption the subkeys are used from the end; only the order within the whitening pairs stays. */
function reversed(subkeys: Int32Array): Int32Array {
  const pairs = subkeys.length / 2;
  const from = (i: number): number => (i < 2 ? pairs - 2 + i : i >= pairs - 2 ? i - (pairs - 2) : pairs - 1 - i);
  return subkeys.map((_, word) => subkeys[2 * from(word >> 1) + (word & 1)]!);
}

/** RFC 3713 2.3: whitening, then groups of six Feistel rounds with FL and its inverse between them. */
function crypt(block: Uint8Array, subkeys: Int32Array): Uint8Array {
  const view = new DataView(block.buffer, block.byteOffset, BLOCK);
  let [a, b, c, d] = [0, 4, 8, 12].map((at, i) => view.getInt32(at) ^ subkeys[i]!) as [number, number, number, number];
  for (let at = 4; ;) {
    for (let round = 0; round < 6; round += 2, at += 4) {
      let [high, low] = f(a ^ subkeys[at]!, b ^ subkeys[at + 1]!);
      c ^= high;
      d ^= low;
      [high, low] = f(c ^ subkeys[at + 2]!, d ^ subkeys[at + 3]!);
      a ^= high;
      b ^= low;
    }
    if (at === subkeys.length - 4) break;
    b ^= turnOne(a & subkeys[at]!);
    a ^= b | subkeys[at + 1]!;
    c ^= d | subkeys[at + 3]!;
    d ^= turnOne(c & subkeys[at + 2]!);
    at += 4;
  }
  const result = new Uint8Array(BLOCK);
  const out = new DataView(result.buffer);
  [c, d, a, b].forEach((word, i) => out.setInt32(4 * i, word ^ subkeys[subkeys.length - 4 + i]!));
  return result;
}

function turnOne(word: number): number {
  return (word << 1) | (word >>> 31);
}

/** RFC 3713 2.4.1, the subkey already added. */
function f(high: number, low: number): [number, number] {
  const t1 = SBOX1[high >>> 24]!;
  const t2 = SBOX2[(high >>> 16) & 0xff]!;
  const t3 = SBOX3[(high >>> 8) & 0xff]!;
  const t4 = SBOX4[high & 0xff]!;
  const t5 = SBOX2[low >>> 24]!;
  const t6 = SBOX3[(low >>> 16) & 0xff]!;
  const t7 = SBOX4[(low >>> 8) & 0xff]!;
  const t8 = SBOX1[low & 0xff]!;
  const y1 = t1 ^ t3 ^ t4 ^ t6 ^ t7 ^ t8;
  const y2 = t1 ^ t2 ^ t4 ^ t5 ^ t7 ^ t8;
  const y3 = t1 ^ t2 ^ t3 ^ t5 ^ t6 ^ t8;
  const y4 = t2 ^ t3 ^ t4 ^ t5 ^ t6 ^ t7;
  const y5 = t1 ^ t2 ^ t6 ^ t7 ^ t8;
  const y6 = t2 ^ t3 ^ t5 ^ t7 ^ t8;
  const y7 = t3 ^ t4 ^ t5 ^ t6 ^ t8;
  const y8 = t1 ^ t4 ^ t5 ^ t6 ^ t7;
  return [(y1 << 24) | (y2 << 16) | (y3 << 8) | y4, (y5 << 24) | (y6 << 16) | (y7 << 8) | y8];
}
