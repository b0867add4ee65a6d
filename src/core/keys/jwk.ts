/**
 * JSON Web Keys (RFC 7517, RFC 7518 6, RFC 8037, RFC 8812; ML-DSA as "AKP"). What JSON.parse makes of a key are strings,
 * which can't be wiped: they go when the garbage collector takes them.
 */
import { concat } from '../bytes.ts';
import * as oid from '../der/oids.ts';
import * as write from '../der/write.ts';
import type { CostBudget } from '../limits.ts';
import { damaged, reading, refuse } from '../refusal.ts';
import { curveByName } from './curve.ts';
import { ecKeyParts } from './ec.ts';
import { edwardsKeyParts } from './edwards.ts';
import { spendOnPower } from './key-cost.ts';
import type { KeyParts } from './key-parts.ts';
import { keyTypeOid } from './key-types.ts';
import { latticeName, latticePrivateKey } from './lattice.ts';
import { keyOf, type PrivateKey } from './private-key.ts';
import { bitLength, ecSpki, type PublicKey, readPublicKey, rsaSpki } from './public-key.ts';
import { rsaKeyParts, rsaPrimes } from './rsa.ts';

export type Jwk = Readonly<Record<string, unknown>>;

export type JwkKey =
  | { readonly kind: 'private-key'; readonly key: PrivateKey }
  | { readonly kind: 'public-key'; readonly key: PublicKey }
  /** A symmetric key, "oct". */
  | { readonly kind: 'secret' };

export function isJwk(value: unknown): value is Jwk {
  return typeof value === 'object' && value !== null && 'kty' in value && typeof value.kty === 'string';
}

/** Refuses DAMAGED, KEY_UNSUPPORTED by the names of the JWK. */
export async function readJwk(jwk: Jwk, budget: CostBudget): Promise<JwkKey> {
  if (jwk['kty'] === 'oct') return { kind: 'secret' };
  const isPrivate = 'd' in jwk || 'priv' in jwk;
  if (isPrivate) return { kind: 'private-key', key: await keyOf(() => privateParts(jwk, budget)) };
  return { kind: 'public-key', key: reading('public-key', () => readPublicKey(spkiOf(jwk))) };
}

function privateParts(jwk: Jwk, budget: CostBudget): Promise<KeyParts> {
  switch (jwk['kty']) {
    case 'RSA':
      return rsaParts(jwk, budget);
    case 'EC': {
      const curve = curveOfJwk(jwk);
      return ecKeyParts(curve, octetsOf(jwk, 'd'), pointOf(jwk, curve.fieldOctets), budget);
    }
    case 'OKP':
      return edwardsKeyParts(edwardsOf(jwk), octetsOf(jwk, 'd'), octetsOf(jwk, 'x'), budget);
    default: {
      const id = algorithmOf(jwk);
      const name = latticeName(id) ?? unsupported(jwk);
      return latticePrivateKey(id, name, write.element(0x80, octetsOf(jwk, 'priv')), budget);
    }
  }
}

/** RFC 7518 6.3.2: the primes may be left out, then all that follows from them is too. */
async function rsaParts(jwk: Jwk, budget: CostBudget): Promise<KeyParts> {
  if ('oth' in jwk) refuse('KEY_UNSUPPORTED', { algorithm: 'RSA, multi-prime' });
  const [n, e, d] = [octetsOf(jwk, 'n'), octetsOf(jwk, 'e'), octetsOf(jwk, 'd')];
  // Finding the primes takes a few powers with an exponent as long as n and e together.
  if (!('p' in jwk)) spendOnPower(budget, 'RSA', bitLength(n), 8 * bitLength(n));
  const primes = 'p' in jwk ? { p: octetsOf(jwk, 'p'), q: octetsOf(jwk, 'q') } : rsaPrimes(n, e, d);
  return rsaKeyParts({ n, e, d, ...(primes ?? damaged('inconsistent')) });
}

function spkiOf(jwk: Jwk): Uint8Array {
  switch (jwk['kty']) {
    case 'RSA':
      return rsaSpki(octetsOf(jwk, 'n'), octetsOf(jwk, 'e'));
    case 'EC': {
      const curve = curveOfJwk(jwk);
      return ecSpki(curve, pointOf(jwk, curve.fieldOctets));
    }
    case 'OKP':
      return write.sequence(write.algorithm(edwardsOf(jwk)), write.bitString(octetsOf(jwk, 'x')));
    default:
      return write.sequence(write.algorithm(algorithmOf(jwk)), write.bitString(octetsOf(jwk, 'pub')));
  }
}

function curveOfJwk(jwk: Jwk): NonNullable<ReturnType<typeof curveByName>> {
  return curveByName(String(jwk['crv'])) ?? unsupported(jwk);
}

/** The coordinates are as long as the field, but writers have dropped zeros. */
function pointOf(jwk: Jwk, fieldOctets: number): Uint8Array {
  const [x, y] = ['x', 'y'].map((name) => {
    const octets = octetsOf(jwk, name);
    if (octets.length > fieldOctets) damaged('wrong-length');
    return concat([new Uint8Array(fieldOctets - octets.length), octets]);
  }) as [Uint8Array, Uint8Array];
  return concat([Uint8Array.of(4), x, y]);
}

const EDWARDS: Readonly<Record<string, string>> = {
  Ed25519: oid.ed25519,
  Ed448: oid.ed448,
  X25519: oid.x25519,
  X448: oid.x448,
};

function edwardsOf(jwk: Jwk): string {
  return EDWARDS[String(jwk['crv'])] ?? unsupported(jwk);
}

function algorithmOf(jwk: Jwk): string {
  return (jwk['kty'] === 'AKP' ? keyTypeOid(String(jwk['alg'])) : null) ?? unsupported(jwk);
}

function unsupported({ kty, crv, alg }: Jwk): never {
  const names = [kty, crv ?? alg].filter((name) => typeof name === 'string');
  return refuse('KEY_UNSUPPORTED', { algorithm: names.join(', ').slice(0, 80) });
}

/** base64url without padding (RFC 7515 2); padding is forgiven. */
function octetsOf(jwk: Jwk, name: string): Uint8Array {
  const value = jwk[name];
  if (typeof value !== 'string') return damaged('missing-field');
  const digits = value.replace(/={0,2}$/, '');
  if (!/^[A-Za-z0-9_-]+$/.test(digits) || digits.length % 4 === 1) damaged('wrong-value');
  return Uint8Array.from(Buffer.from(digits, 'base64url'));
}
