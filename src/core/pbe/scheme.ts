/** One way of encrypting under a password, read from its AlgorithmIdentifier (read-scheme.ts), and its use. */
import type { Encryption } from '#shared/item.ts';
import type { Structure } from '#shared/failure.ts';
import { readWhole } from '../der/element.ts';
import { SEQUENCE } from '../der/tag.ts';
import type { CostBudget } from '../limits.ts';
import { attempt } from '../refusal.ts';

export interface PbeScheme {
  readonly encryption: Encryption;
  /** In derivation steps, for one try of one form of a password on so many octets of data. */
  cost(octets: number): number;
  /** The octet forms of a password that this scheme may have been keyed with, likeliest first. */
  candidates(password: string): Uint8Array<ArrayBuffer>[];
  /** Null: the password is wrong, or the data damaged. */
  decrypt(password: Uint8Array, data: Uint8Array): Promise<Uint8Array | null>;
}

/**
 * Opens `data`, which holds one SEQUENCE, with `password` in each of its octet forms; the budget pays for each try
 * before it is made. Nothing protects the integrity of what is encrypted so: padding alone lets one wrong password in
 * 256 through, the frame of the SEQUENCE leaves one in some ten million. Null: the password is wrong, or the data
 * damaged. The answer is a secret. Refuses TOO_COSTLY.
 */
export async function decryptWith(
  scheme: PbeScheme,
  password: string,
  data: Uint8Array,
  budget: CostBudget,
  what: Structure,
): Promise<Uint8Array | null> {
  for (const candidate of scheme.candidates(password)) {
    const { kdf, scheme: name, iterations } = scheme.encryption;
    budget.spend(scheme.cost(data.length), what, kdf ?? name, iterations ?? 0);
    const opened = await scheme.decrypt(candidate, data);
    candidate.fill(0);
    if (opened !== null && isOneSequence(opened)) return opened;
    opened?.fill(0);
  }
  return null;
}

/** Whether what came out is framed as everything that is encrypted so must be. */
export function isOneSequence(opened: Uint8Array): boolean {
  const element = attempt(() => readWhole(opened));
  return element.ok && element.value.tag === SEQUENCE;
}
