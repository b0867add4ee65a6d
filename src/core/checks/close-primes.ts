/** Fermat's factorisation: a modulus whose primes lie close together falls apart in a few rounds (CVE-2022-26320). */

/** As many as BR 6.1.1.3 asks for. */
const ROUNDS = 100;

/** Whether n = (a - b)(a + b) is found within the first rounds, counting a up from the root of n. */
export function hasClosePrimes(n: bigint): boolean {
  if (n < 9n || n % 2n === 0n) return n > 2n;
  let a = squareRoot(n);
  if (a * a < n) a += 1n;
  let difference = a * a - n;
  for (let round = 0; round < ROUNDS; round++) {
    if (isSquare(difference)) return true;
    difference += 2n * a + 1n;
    a += 1n;
  }
  return false;
}

/** Squares leave few remainders: most numbers are told by theirs, without taking a root. */
const REMAINDERS = [64n, 63n, 65n, 11n].map((modulus) => {
  const squares = new Set<bigint>();
  for (let i = 0n; i < modulus; i++) squares.add((i * i) % modulus);
  return { modulus, squares };
});

function isSquare(n: bigint): boolean {
  if (REMAINDERS.some(({ modulus, squares }) => !squares.has(n % modulus))) return false;
  const root = squareRoot(n);
  return root * root === n;
}

/** The whole part of the root, by Newton's method from above. */
function squareRoot(n: bigint): bigint {
  if (n < 2n) return n;
  let root = 1n << BigInt(Math.ceil(n.toString(2).length / 2));
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
