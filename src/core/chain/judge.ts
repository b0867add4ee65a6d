/** Judges one path by RFC 5280 section 6.1, each family of rules from its own file; everything wrong is collected. */
import { type Finding, finding } from '#shared/finding.ts';
import type { Certificate } from '../x509/certificate.ts';
import type { ChainBudget } from './budget.ts';
import type { Pool, PoolMember } from './pool.ts';
import { type Position, positionsOf } from './position.ts';
import { authority } from './rules/authority.ts';
import { baseline } from './rules/baseline.ts';
import { curve } from './rules/curve.ts';
import { distrust } from './rules/distrust.ts';
import { extensions } from './rules/extensions.ts';
import { nameConstraints } from './rules/name-constraints.ts';
import { conformance } from './rules/conformance.ts';
import { policies } from './rules/policies.ts';
import { purpose } from './rules/purpose.ts';
import { revocation } from './rules/revocation.ts';
import { signature } from './rules/signature.ts';
import { strength } from './rules/strength.ts';
import { validity } from './rules/validity.ts';
import type { FoundPath } from './search.ts';

/** What a path is judged by. */
export interface JudgeOptions {
  /** Judged as of then, in milliseconds since 1970 UTC. */
  readonly at: number;
  /** What the leaf is for; 'any' leaves extended key usage out. */
  readonly purpose: 'server' | 'client' | 'any';
  /** Whether a root that is only given may end a valid path, or only the pool's anchors. */
  readonly trust: 'any-root' | 'anchors-only';
  /** Certificates allowed between the leaf and the root, where something limits them (`openssl verify -verify_depth`). */
  readonly mostIntermediates?: number;
  /**
   * Bits of security below which a key or a signature's hash makes the path invalid. By default 60, which refuses what
   * every client refuses (MD5, RSA under 1024 bits); SHA-1 stands at 63 and is for core/checks to speak of.
   */
  readonly leastSecurityBits?: number;
  /** What is demanded beyond path validation (RFC 5280 section 6), which is the default. */
  readonly profile?: Profile;
}

/**
 * 'rfc5280': also what its section 4 asks of conforming authorities, as strict clients do. 'baseline': also what the
 * CA/Browser Forum asks of public ones; `isPublicSuffix` answers for a domain by the Public Suffix List.
 */
export type Profile =
  | { readonly kind: 'path' }
  | { readonly kind: 'rfc5280' }
  | { readonly kind: 'baseline'; readonly isPublicSuffix: (domain: string) => boolean };

/** What a path lacks: whoever has the leaf's papers can fetch it by these. */
export interface MissingIssuer {
  /** The distinguished name, as shown to people. */
  readonly issuer: string;
  /** Hex; null where the certificate does not say. */
  readonly authorityKeyId: string | null;
  /** Addresses from the certificate's authority information access (RFC 5280 4.2.2.1). */
  readonly caIssuers: readonly string[];
}

export interface JudgedPath {
  /** Leaf first, ending with the root where it is known. */
  readonly path: readonly PoolMember[];
  readonly verdict: 'valid' | 'incomplete' | 'invalid';
  /** 'given': it ends in a root that was among the inputs and is trusted by nobody yet. */
  readonly anchor: 'public' | 'organisation' | 'given' | null;
  readonly missing: MissingIssuer | null;
  readonly findings: readonly Finding[];
}

const LEAST_SECURITY_BITS = 60;

/** The path with its verdict. A finding about trust that is not a fault does not make it invalid. */
export function judge(found: FoundPath, pool: Pool, options: JudgeOptions, budget: ChainBudget): JudgedPath {
  const last = found.members.at(-1) as PoolMember;
  const isWhole = found.end === 'anchor' || found.end === 'self-signed';
  const missing = isWhole ? null : missingIssuer(last.certificate);
  const positions = positionsOf(found.members, isWhole);
  const revoked = revocation(positions, pool.revocations, options.at, budget);
  const faults = [
    ...rules(positions, pool, options, budget),
    ...revoked.faults,
    ...untrusted(found, positions, options),
  ];
  const verdict = faults.length > 0 ? 'invalid' : missing === null ? 'valid' : 'incomplete';
  const notes = [
    ...unconfirmed(found, positions, options),
    ...distrust(found.members),
    ...revoked.notes,
    ...incomplete(missing),
  ];
  const anchor = found.end === 'self-signed' ? 'given' : found.end === 'anchor' ? last.anchor : null;
  return { path: found.members, verdict, anchor, missing, findings: [...faults, ...notes] };
}

function rules(path: readonly Position[], pool: Pool, options: JudgeOptions, budget: ChainBudget): Finding[] {
  const profile = options.profile ?? { kind: 'path' };
  return [
    ...signature(path, pool.signatures, budget),
    ...validity(path, options.at),
    ...authority(path, options.mostIntermediates ?? null),
    ...purpose(path, options.purpose),
    ...nameConstraints(path, budget),
    ...policies(path),
    ...extensions(path),
    ...curve(path),
    ...strength(path, options.leastSecurityBits ?? LEAST_SECURITY_BITS),
    ...(profile.kind === 'path' ? [] : conformance(path)),
    ...(profile.kind === 'baseline' ? baseline(path, profile.isPublicSuffix) : []),
  ];
}

/** What stands at the end of the path and should not. */
function untrusted({ end, disproved }: FoundPath, path: readonly Position[], { trust }: JudgeOptions): Finding[] {
  const { fact } = path.at(-1) as Position;
  if (end === 'self-signed' && trust === 'anchors-only') return [finding('ROOT_NOT_TRUSTED', 'blocker', fact)];
  if (disproved === null) return [];
  return [finding('SIGNATURE_WRONG', 'blocker', { ...fact, issuer: String(disproved.certificate.subject) })];
}

function unconfirmed({ end }: FoundPath, path: readonly Position[], { trust }: JudgeOptions): Finding[] {
  if (end !== 'self-signed' || trust === 'anchors-only') return [];
  const { fact } = path.at(-1) as Position;
  return [finding(path.length === 1 ? 'SELF_SIGNED' : 'ROOT_UNCONFIRMED', 'warning', fact)];
}

function incomplete(missing: MissingIssuer | null): Finding[] {
  return missing === null ? [] : [finding('CHAIN_INCOMPLETE', 'blocker', { ...missing })];
}

function missingIssuer({ issuer, authorityKeyIdentifier, authorityInfoAccess }: Certificate): MissingIssuer {
  return {
    issuer: String(issuer),
    authorityKeyId: authorityKeyIdentifier?.keyId ?? null,
    caIssuers: authorityInfoAccess?.caIssuers ?? [],
  };
}
