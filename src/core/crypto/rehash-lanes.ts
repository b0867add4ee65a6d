/**
 * `rehash` with SHA-1 for derivations that are under way at the same time. A PFX under PKCS#12's own schemes wants seven of
 * 20 octets, of which five can begin at once; four of them fill a vector, which takes twice the time of one.
 */
import type { Digest } from './digest.ts';
import { type Loop, loopOf, rehash } from './rehash.ts';

interface Lane {
  /** So far. */
  readonly digest: Uint8Array<ArrayBuffer>;
  /** How often it is still to be hashed. */
  left: number;
  readonly finish: () => void;
}

const LANES = 4;
/** Two take as long one after the other. */
const WORTHWHILE = 3;
/** Rounds until it is seen who else has come: a millisecond or so. */
const AT_ONCE = 8_000;

const WORD = 4;
/** Of a block, the places of what follows a digest of SHA-1 in it: a one bit, and the length in bits (FIPS 180-4 5.1.1). */
const END = 5;
const LENGTH = 15;

const waiting: Lane[] = [];
let isAtWork = false;

/** As `rehash` without a suffix, beside whatever else asks for SHA-1 meanwhile; with another digest at once. */
export async function rehashBeside(digest: Digest, seed: Uint8Array, times: number): Promise<Uint8Array<ArrayBuffer>> {
  const loop = digest.name === 'sha1' ? loopOf('sha1Lanes') : null;
  if (loop === null || times < 2) return rehash(digest, seed, times);
  const lane = digest.hash(seed);
  await new Promise<void>((finish) => {
    waiting.push({ digest: lane, left: times - 1, finish });
    if (!isAtWork) void work(digest, loop);
  });
  return lane;
}

async function work(sha1: Digest, loop: Loop): Promise<void> {
  isAtWork = true;
  while (waiting.length > 0) {
    // Whoever was just told may ask for more, and what other threads have ready is heard.
    await new Promise((resolve) => setImmediate(resolve));
    const lanes = waiting.slice(0, waiting.length < WORTHWHILE ? 1 : LANES);
    const times = Math.min(AT_ONCE, ...lanes.map(({ left }) => left));
    const [lane] = lanes as [Lane];
    if (lanes.length > 1) together(lanes, times, loop);
    else lane.digest.set(rehash(sha1, lane.digest, times));
    for (const one of lanes) one.left -= times;
    for (const done of lanes.filter(({ left }) => left === 0)) {
      waiting.splice(waiting.indexOf(done), 1);
      done.finish();
    }
  }
  isAtWork = false;
}

/** The memory holds the first word of each lane's block, then the second of each, and so on. */
function together(lanes: readonly Lane[], times: number, { run, memory }: Loop): void {
  const words = new DataView(memory.buffer);
  const at = (word: number, lane: number) => WORD * (LANES * word + lane);
  const each = lanes.map(({ digest }) => new DataView(digest.buffer));
  for (const [lane, digest] of each.entries()) {
    for (let word = 0; word < END; word++) words.setUint32(at(word, lane), digest.getUint32(WORD * word), true);
    words.setUint32(at(END, lane), 0x8000_0000, true);
    words.setUint32(at(LENGTH, lane), 8 * digest.byteLength, true);
  }
  run(times);
  for (const [lane, digest] of each.entries()) {
    for (let word = 0; word < END; word++) digest.setUint32(WORD * word, words.getUint32(at(word, lane), true));
  }
  new Uint8Array(memory.buffer, 0, at(LENGTH + 1, 0)).fill(0);
}
