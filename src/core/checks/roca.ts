/**
 * ROCA (CVE-2017-15361): chips of one maker built primes as k*M + (65537^a mod M), M a product of the first primes.
 * Their moduli are powers of 65537 modulo each of these, which others are for all of them once in 2^27
 * (Nemec et al., "The Return of Coppersmith's Attack", section 2.3).
 */

const GENERATOR = 65_537n;

/** For each prime that tells something: the powers of the generator. Every M of these chips holds all primes to 167. */
const SUBGROUPS = primesTo(167)
  .filter((prime) => prime > 2)
  .map((prime) => ({ prime: BigInt(prime), powers: powersModulo(BigInt(prime)) }))
  .filter(({ prime, powers }) => powers.size < Number(prime) - 1);

export function isRoca(modulus: bigint): boolean {
  return SUBGROUPS.every(({ prime, powers }) => powers.has(modulus % prime));
}

function powersModulo(prime: bigint): ReadonlySet<bigint> {
  const powers = new Set<bigint>();
  for (let power = 1n; !powers.has(power); power = (power * GENERATOR) % prime) powers.add(power);
  return powers;
}

function primesTo(most: number): number[] {
  const numbers = Array.from({ length: most - 1 }, (_, i) => i + 2);
  return numbers.filter((n) => numbers.every((divisor) => divisor * divisor > n || n % divisor !== 0));
}
