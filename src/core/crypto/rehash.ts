/**
 * Hashing a digest over and over, as the KDF of PKCS#12 (RFC 7292 B.2 step 6A), PBKDF1 and Java's JCEKS do. A call into
 * node:crypto costs about 2.6 microseconds, over ten times the work itself (facts/crypto.md section 4), so the hashes
 * that files use run here as WebAssembly: half the time of the same loop in JavaScript at 600,000 rounds, and a tenth at
 * 2,000, where V8 has hardly begun to compile. The others take the slow way.
 */
import { type DigestName, type Hash, isNobles } from './digest.ts';
import { HASH_LOOPS } from './hash-loops.ts';

type LoopName = keyof typeof HASH_LOOPS;

export interface Loop {
  /** Hashes the block at the start of the memory, the digest taking its place at the front, so many times. */
  readonly run: (times: number) => void;
  readonly memory: { readonly buffer: ArrayBuffer };
}

interface Exports extends Pick<Loop, 'memory'> {
  readonly rehash: Loop['run'];
}

/** What of WebAssembly is used; a runtime told to make no code of its own has none of it. */
declare const WebAssembly:
  | {
      readonly Module: new (code: Uint8Array) => object;
      readonly Instance: new (module: object) => { readonly exports: unknown };
    }
  | undefined;

/** MD5 has the octets of its words the other way round, as WebAssembly itself. */
const LITTLE_ENDIAN: ReadonlySet<string> = new Set<LoopName>(['md5']);

/** The octets of a block that padding needs: a one bit, and the length. */
const PADDING = 9;
const BLOCK = 64;

/** V8 exchanges the first code it made for better only between calls: one call for all would never get it. */
const AT_ONCE = 500;

const loops = new Map<LoopName, Loop | null>();

/** Hashes `seed` and `suffix`, then that digest and `suffix`, `times` times over in all, and answers the last digest. */
export function rehash(
  digest: Hash,
  seed: Uint8Array,
  times: number,
  suffix: Uint8Array = new Uint8Array(0),
): Uint8Array<ArrayBuffer> {
  const { name, octets } = digest;
  const loop = hasLoop(name) && octets + suffix.length + PADDING <= BLOCK ? loopOf(name) : null;
  if (loop === null) {
    let result = Uint8Array.from(seed);
    for (let i = 0; i < times; i++) result = digest.hash(result, suffix);
    return result;
  }
  if (times === 0) return Uint8Array.from(seed);
  const first = digest.hash(seed, suffix);
  return times === 1 ? first : inLoop(loop, LITTLE_ENDIAN.has(name), first, times - 1, suffix);
}

/** How much longer a round takes than one step of PBKDF2-HMAC-SHA256, the unit that limits are counted in. */
export function rehashCost(name: DigestName): number {
  if (hasLoop(name)) return 1;
  return isNobles(name) ? 20 : 6;
}

function hasLoop(name: string): name is LoopName {
  return Object.hasOwn(HASH_LOOPS, name);
}

/** The message is one block: the digest, the suffix, a one bit, zeros, the length in bits (FIPS 180-4 5.1.1). */
function inLoop(
  { run, memory }: Loop,
  isLittleEndian: boolean,
  digest: Uint8Array,
  times: number,
  suffix: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const block = new Uint8Array(memory.buffer, 0, BLOCK);
  block.set(digest);
  block.set(suffix, digest.length);
  const length = digest.length + suffix.length;
  block[length] = 0x80;
  new DataView(memory.buffer).setUint32(isLittleEndian ? BLOCK - 8 : BLOCK - 4, 8 * length, isLittleEndian);
  if (!isLittleEndian) turnWords(block);
  run(times);
  if (!isLittleEndian) turnWords(block);
  const result = block.slice(0, digest.length);
  block.fill(0);
  return result;
}

/** Null where the runtime makes no code, or has no vectors. */
export function loopOf(name: LoopName): Loop | null {
  const known = loops.get(name);
  if (known !== undefined) return known;
  const made = makeLoop(name);
  loops.set(name, made);
  return made;
}

function makeLoop(name: LoopName): Loop | null {
  if (typeof WebAssembly === 'undefined') return null;
  const { Module, Instance } = WebAssembly;
  try {
    const { rehash: some, memory } = new Instance(new Module(Buffer.from(HASH_LOOPS[name], 'base64')))
      .exports as Exports;
    const run = (times: number): void => {
      for (let left = times; left > 0; left -= AT_ONCE) some(Math.min(left, AT_ONCE));
    };
    return { run, memory };
  } catch {
    return null;
  }
}

/** Turns round the octets of each word. */
function turnWords(block: Uint8Array): void {
  for (let at = 0; at < block.length; at += 4) block.subarray(at, at + 4).reverse();
}
