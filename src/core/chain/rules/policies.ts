/**
 * Certificate policies (RFC 5280 6.1.2 to 6.1.5). Nobody here asks for a policy of their own; an authority may demand
 * that every certificate below names one that it accepts. What counts of the valid policy tree is then only whether
 * anything of it is left, so each depth is kept as a set of policies (RFC 9618 5), whose size the extensions bound.
 */
import { type Finding, finding } from '#shared/finding.ts';
import * as oid from '../../der/oids.ts';
import type { Certificate } from '../../x509/certificate.ts';
import type { Position } from '../position.ts';

/** The valid policies of one depth, each with the policies expected of the certificate below; null: nothing is left. */
type Depth = ReadonlyMap<string, ReadonlySet<string>> | null;

interface State {
  readonly depth: Depth;
  /** Certificates that may still follow before each of them is in force; 0: it is. */
  readonly explicit: number;
  readonly mapping: number;
  readonly inhibitAny: number;
}

const own = (policy: string): readonly [string, ReadonlySet<string>] => [policy, new Set([policy])];

/** One finding, for the first certificate from above at which a demanded policy is missing. */
export function policies(path: readonly Position[]): Finding[] {
  const fromAbove = path.filter(({ isRoot }) => !isRoot).toReversed();
  const none = fromAbove.length + 1;
  let state: State = { depth: new Map([own(oid.anyPolicy)]), explicit: none, mapping: none, inhibitAny: none };
  for (const { certificate, fact, below } of fromAbove) {
    const isLeaf = below < 0;
    state = { ...state, depth: next(state, certificate, isLeaf) };
    if (state.explicit === 0 && state.depth === null) return [finding('POLICY_REQUIRED', 'blocker', fact)];
    if (mapsAnyPolicy(certificate)) {
      return [finding('EXTENSION_MALFORMED', 'blocker', { ...fact, oid: oid.policyMappings })];
    }
    if (isLeaf) return lacksAtEnd(state, certificate) ? [finding('POLICY_REQUIRED', 'blocker', fact)] : [];
    state = prepared(state, certificate);
  }
  return [];
}

/** RFC 5280 6.1.3 d and e. */
function next({ depth, inhibitAny }: State, certificate: Certificate, isLeaf: boolean): Depth {
  const named = certificate.certificatePolicies;
  if (depth === null || named === null) return null;
  const expected = new Set([...depth.values()].flatMap((wanted) => [...wanted]));
  const kept = new Map<string, ReadonlySet<string>>();
  for (const policy of named) {
    if (policy !== oid.anyPolicy && (expected.has(policy) || depth.has(oid.anyPolicy))) kept.set(...own(policy));
  }
  const countsAny = inhibitAny > 0 || (!isLeaf && certificate.isSelfIssued);
  if (named.includes(oid.anyPolicy) && countsAny) {
    for (const policy of expected) if (!kept.has(policy)) kept.set(...own(policy));
  }
  return kept.size === 0 ? null : kept;
}

/** RFC 5280 6.1.4 b to j: what an authority says of the certificates below it. */
function prepared(state: State, certificate: Certificate): State {
  const { policyConstraints: constraints, inhibitAnyPolicy } = certificate;
  const step = certificate.isSelfIssued ? 0 : 1;
  const counted = (left: number, limit: number | null | undefined): number =>
    Math.min(Math.max(left - step, 0), limit ?? Infinity);
  return {
    depth: mapped(state, certificate),
    explicit: counted(state.explicit, constraints?.requireExplicitPolicy),
    mapping: counted(state.mapping, constraints?.inhibitPolicyMapping),
    inhibitAny: counted(state.inhibitAny, inhibitAnyPolicy),
  };
}

/** RFC 5280 6.1.4 b. */
function mapped({ depth, mapping }: State, { policyMappings: pairs }: Certificate): Depth {
  if (depth === null || pairs === null) return depth;
  const after = new Map(depth);
  for (const [policy, subjects] of byIssuer(pairs)) {
    if (mapping === 0) after.delete(policy);
    else if (depth.has(policy) || depth.has(oid.anyPolicy)) after.set(policy, subjects);
  }
  return after.size === 0 ? null : after;
}

function byIssuer(pairs: NonNullable<Certificate['policyMappings']>): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { issuerDomain, subjectDomain } of pairs) {
    const subjects = groups.get(issuerDomain) ?? new Set();
    groups.set(issuerDomain, subjects.add(subjectDomain));
  }
  return groups;
}

/** RFC 5280 6.1.4 a. */
function mapsAnyPolicy({ policyMappings: pairs }: Certificate): boolean {
  return (pairs ?? []).some((pair) => pair.issuerDomain === oid.anyPolicy || pair.subjectDomain === oid.anyPolicy);
}

/** RFC 5280 6.1.5 a, b and g. */
function lacksAtEnd({ depth, explicit }: State, { policyConstraints: constraints }: Certificate): boolean {
  return depth === null && (explicit <= 1 || constraints?.requireExplicitPolicy === 0);
}
