/**
 * What the given revocation lists say of a path (RFC 5280 6.3). That there is no list is no fault: nothing is fetched
 * here. A list that names a certificate counts however old it is; one that names none counts until its next update.
 */
import { type Finding, finding } from '#shared/finding.ts';
import type { ListUnused } from '#shared/revocation.ts';
import type { RevocationList } from '../../x509/revocation-list.ts';
import type { ChainBudget } from '../budget.ts';
import type { Position } from '../position.ts';
import type { Revocations } from '../revocations.ts';

export interface RevocationFindings {
  /** Certificates that are revoked: the path is not valid. */
  readonly faults: readonly Finding[];
  /** Lists that are out of date, or say nothing here. */
  readonly notes: readonly Finding[];
}

const NOTHING: RevocationFindings = { faults: [], notes: [] };

/** `at` in milliseconds since 1970 UTC. The root is trusted as it stands, and on no list. */
export function revocation(
  path: readonly Position[],
  revocations: Revocations,
  at: number,
  budget: ChainBudget,
): RevocationFindings {
  if (revocations.lists.length === 0) return NOTHING;
  const faults: Finding[] = [];
  const used = new Set<RevocationList>();
  const unused = new Map<RevocationList, ListUnused>();
  for (const [i, { certificate, fact, isRoot }] of path.entries()) {
    const issuer = path[i + 1]?.certificate;
    if (isRoot || issuer === undefined) continue;
    let isRevoked = false;
    for (const list of revocations.about(certificate)) {
      const reason = revocations.unusable(list, certificate, issuer, budget);
      if (reason !== null) {
        unused.set(list, reason);
        continue;
      }
      used.add(list);
      const entry = list.lookup(certificate.serial, certificate.issuer);
      if (entry === null || isRevoked) continue;
      isRevoked = true;
      faults.push(finding('CERTIFICATE_REVOKED', 'blocker', { ...fact, ...entry, issuer: String(list.issuer) }));
    }
  }
  const stale = [...used].filter(({ nextUpdate }) => nextUpdate !== null && nextUpdate < at);
  const idle = revocations.lists.filter((list) => !used.has(list));
  return {
    faults,
    notes: [
      ...stale.map((list) => staleFinding(list, at)),
      ...idle.map((list) =>
        idleFinding(list, unused.get(list) ?? (speaksForOthers(list, path) ? 'indirect' : 'other-issuer')),
      ),
    ],
  };
}

function staleFinding({ issuer, thisUpdate, nextUpdate }: RevocationList, at: number): Finding {
  const facts = { issuer: String(issuer), thisUpdate, nextUpdate: nextUpdate ?? thisUpdate, at };
  return finding('REVOCATION_LIST_STALE', 'warning', facts);
}

/** A list of somebody else is no more than there; one that should have counted and could not is worth a warning. */
function idleFinding({ issuer }: RevocationList, reason: ListUnused): Finding {
  const severity = reason === 'other-issuer' || reason === 'other-scope' ? 'info' : 'warning';
  return finding('REVOCATION_LIST_UNUSED', severity, { issuer: String(issuer), reason });
}

/** Whether it names a certificate of the path on behalf of its issuer. */
function speaksForOthers(list: RevocationList, path: readonly Position[]): boolean {
  const isIndirect = list.issuingDistributionPoint?.isIndirect ?? false;
  return isIndirect && path.some(({ certificate }) => list.lookup(certificate.serial, certificate.issuer) !== null);
}
