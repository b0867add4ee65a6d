/** Mutants of anything: octets changed, taken out, put in twice, lengths made absurd. */
import type { Random } from './random.ts';

export function mutateBytes(bytes: Uint8Array, chance: Random): Uint8Array {
  let mutant: Uint8Array = Uint8Array.from(bytes);
  for (let count = 1 + chance.below(4); count > 0; count--) mutant = change(mutant, chance);
  return mutant;
}

function change(bytes: Uint8Array, chance: Random): Uint8Array {
  if (bytes.length === 0) return Uint8Array.of(chance.below(256));
  const at = chance.below(bytes.length);
  const end = Math.min(bytes.length, at + 1 + chance.below(40));
  const changes = [
    () => bytes.with(at, chance.below(256)),
    () => bytes.with(at, (bytes[at] ?? 0) ^ (1 << chance.below(8))),
    () => Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)]),
    () => Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)]),
    () => bytes.subarray(0, at),
    () => {
      const lengths = Uint8Array.from(bytes);
      lengths.set(
        chance
          .pick([
            [0xff, 0xff, 0xff, 0xff],
            [0x7f, 0xff, 0xff, 0xff],
            [0, 0, 0, 0],
          ])
          .slice(0, bytes.length - at),
        at,
      );
      return lengths;
    },
  ];
  return chance.pick(changes)();
}
