/** What every interop test of containers writes and hands over. */
import { join } from 'node:path';
import { readPkcs12 } from '#core/containers/pkcs12-read.ts';
import { type PfxProfile, pkcs12Profile, writePkcs12 } from '#core/containers/pkcs12-write.ts';
import { CostBudget } from '#core/limits.ts';
import type { Pair } from '#test/support/pairs.ts';
import { type Found, foundIn } from './found.ts';

/** The PEM file of a pair, certificate and key. */
export function pemOf(kind: 'rsa' | 'ec' | 'ed25519'): string {
  return join(import.meta.dirname, '../../support/pairs', `${kind}.pem`);
}

/** The profiles as they are, but no more than 2,048 iterations: what is tested is the form. */
export const PROFILES: readonly (readonly [string, PfxProfile])[] = (['modern', 'compatible', 'legacy'] as const).map(
  (name) => [name, pkcs12Profile(name, { iterations: 2048 })],
);

/** Our PFX of these pairs, each key and its certificate named after its kind. */
export function writeSample(pairs: readonly Pair[], password: string, profile: PfxProfile): Promise<Uint8Array> {
  return writePkcs12(
    {
      keys: pairs.map(({ key }) => ({ ...key, friendlyName: nameOf(key.public.type) })),
      certificates: pairs.map(({ certificate: { der, publicKey } }) => ({
        der,
        publicKey,
        friendlyName: nameOf(publicKey.type),
      })),
    },
    password,
    profile,
  );
}

/** Lower case, as keytool makes every alias. */
export function nameOf(keyType: string): string {
  return `the ${keyType.toLowerCase()} one`;
}

export async function readSample(file: Uint8Array, ...passwords: string[]): Promise<Found> {
  const { entries } = await readPkcs12(file, passwords, new CostBudget(20_000_000));
  return foundIn(entries);
}
