/** One case of chains.jsonl, and what its own suite asked for put into our options. */
import { ChainBudget } from '#core/chain/budget.ts';
import { buildChain, type Chain, type ChainOptions } from '#core/chain/chain.ts';
import type { Profile } from '#core/chain/judge.ts';
import { Pool, type PoolMember } from '#core/chain/pool.ts';
import { readCertificate } from '#core/x509/certificate.ts';

export interface ChainCase {
  readonly id: string;
  readonly leaf: string;
  readonly pool: readonly string[];
  readonly roots: readonly string[];
  readonly time: string | null;
  readonly purpose: string | null;
  readonly hostname: string | null;
  readonly expected: string;
  readonly opts?: readonly string[];
  readonly needs_crl?: boolean;
  readonly signature_paths: readonly (readonly string[])[];
}

/** Issue 5: the cases whose verdict can be compared at all. */
export function isComparable({ purpose, expected, opts = [], needs_crl: needsCrl = false }: ChainCase): boolean {
  if (purpose !== null && purpose !== 'server' && purpose !== 'sslserver') return false;
  return !expected.startsWith('n/a') && !opts.includes('-partial_chain') && !needsCrl;
}

/** Bits of security that OpenSSL's -auth_level asks for; its default is level 1. */
const AUTH_LEVELS: Readonly<Record<string, number>> = { '0': 0, '1': 80, '2': 112, '3': 128 };

/** The rows of the Public Suffix List that the corpus turns on. */
const PUBLIC_SUFFIXES: ReadonlySet<string> = new Set(['com', 'co.uk', 's3.amazonaws.com']);

/**
 * x509-limbo judges by RFC 5280 section 4 as well, and in its part `webpki` by the Baseline Requirements; OpenSSL's suite
 * by path validation, and by section 4 where its options ask for it.
 */
function profileOf({ id, opts = [] }: ChainCase): Profile {
  if (id.startsWith('limbo:webpki::')) {
    return { kind: 'baseline', isPublicSuffix: (domain) => PUBLIC_SUFFIXES.has(domain) };
  }
  const isStrict = id.startsWith('limbo:') || opts.includes('-x509_strict') || opts.includes('-policy_check');
  return { kind: isStrict ? 'rfc5280' : 'path' };
}

export function optionsOf(one: ChainCase): ChainOptions {
  const { time, purpose, hostname, opts = [] } = one;
  const value = (name: string): string | undefined => opts[opts.indexOf(name) + 1 || opts.length];
  const attime = value('-attime');
  const at = attime !== undefined ? Number(attime) * 1000 : time !== null ? Date.parse(time) : Date.now();
  const depth = value('-verify_depth');
  return {
    at,
    purpose: purpose === null ? 'any' : 'server',
    trust: 'anchors-only',
    hosts: hostname === null ? [] : [{ name: 'Names', hosts: [hostname] }],
    ...(depth === undefined ? {} : { mostIntermediates: Number(depth) }),
    leastSecurityBits: AUTH_LEVELS[value('-auth_level') ?? '1'] as number,
    profile: profileOf(one),
    budget: new ChainBudget(),
  };
}

/** `shuffled`: the order in which the pool's certificates are given. */
export function solve(one: ChainCase, shuffled: <T>(list: readonly T[]) => readonly T[]): Chain {
  const read = (base64: string) => readCertificate(Buffer.from(base64, 'base64'));
  const given = one.pool.map((der): PoolMember => ({
    certificate: read(der),
    source: 'given',
    file: null,
    anchor: null,
  }));
  const roots = one.roots.map((der): PoolMember => ({
    certificate: read(der),
    source: 'roots',
    file: null,
    anchor: 'organisation',
  }));
  return buildChain(read(one.leaf), new Pool(shuffled([...given, ...roots])), optionsOf(one));
}
