/** Names an authority may not, or may only, vouch for (RFC 5280 4.2.1.10, 6.1.3 b and c). */
import { type Finding, finding } from '#shared/finding.ts';
import * as oid from '../../der/oids.ts';
import type { Certificate } from '../../x509/certificate.ts';
import type { NameConstraints } from '../../x509/extensions.ts';
import { type GeneralName, sanView } from '../../x509/general-name.ts';
import type { ChainBudget } from '../budget.ts';
import type { Position } from '../position.ts';
import { isSameForm, isWithin } from '../subtree.ts';

/** Enough to see what is wrong; a certificate may hold thousands of names. */
const MOST_FINDINGS = 20;

export function nameConstraints(path: readonly Position[], budget: ChainBudget): Finding[] {
  return path.flatMap((above, i) => {
    const constraints = above.certificate.nameConstraints;
    if (constraints === null || i === 0) return [];
    if (!isWellFormed(constraints)) {
      return [finding('EXTENSION_MALFORMED', 'blocker', { ...above.fact, oid: oid.nameConstraints })];
    }
    return path.slice(0, i).flatMap((below) => notPermitted(below, constraints, budget));
  });
}

/** Self-issued intermediates are let through, so that an authority can roll its key over (RFC 5280 6.1.3 b). */
function notPermitted(
  { certificate, fact, below }: Position,
  constraints: NameConstraints,
  budget: ChainBudget,
): Finding[] {
  if (below >= 0 && certificate.isSelfIssued) return [];
  const wrong: Finding[] = [];
  for (const name of namesOf(certificate)) {
    const verdict = isPermitted(name, constraints, budget);
    if (verdict === null) return [...wrong, finding('SEARCH_BUDGET_SPENT', 'blocker', budget.spent)];
    if (!verdict) wrong.push(finding('NAME_NOT_PERMITTED', 'blocker', { ...fact, name: shown(name) }));
    if (wrong.length === MOST_FINDINGS) break;
  }
  return wrong;
}

/** Null where the budget ran out. */
function isPermitted(name: GeneralName, { permitted, excluded }: NameConstraints, budget: ChainBudget): boolean | null {
  for (const base of excluded) {
    if (!isSameForm(name, base)) continue;
    if (!budget.take('comparisons')) return null;
    if (isUnusable(name) || isWithin(name, base, 'excluded')) return false;
  }
  let isConstrained = false;
  for (const base of permitted) {
    if (!isSameForm(name, base)) continue;
    if (!budget.take('comparisons')) return null;
    if (!isUnusable(name) && isWithin(name, base, 'permitted')) return true;
    isConstrained = true;
  }
  return !isConstrained;
}

/** The subject, every alternative name, and the mail address old certificates kept in the subject (4.2.1.10). */
function namesOf({ subject, subjectAltName }: Certificate): readonly GeneralName[] {
  const names: GeneralName[] = [...(subjectAltName ?? [])];
  if (!subject.isEmpty) names.push({ type: 'directory', name: subject });
  const mail = subjectAltName === null ? subject.first('emailAddress') : null;
  if (mail !== null) names.push({ type: 'email', value: mail });
  return names;
}

/** A name that is none can be inside or outside of nothing. */
function isUnusable(name: GeneralName): boolean {
  if (name.type === 'IP') return name.octets.length !== 4 && name.octets.length !== 16;
  return name.type === 'DNS' && name.value.split('.').includes('');
}

/** An address needs a mask of its own length, with its ones before its zeros (RFC 4632 5.1). */
function isWellFormed({ permitted, excluded }: NameConstraints): boolean {
  return [...permitted, ...excluded].every((base) => base.type !== 'IP' || isRange(base.octets));
}

function isRange(octets: Uint8Array): boolean {
  if (octets.length !== 8 && octets.length !== 32) return false;
  const mask = [...octets.subarray(octets.length / 2)].map((octet) => octet.toString(2).padStart(8, '0')).join('');
  return !mask.includes('01');
}

function shown(name: GeneralName): string {
  const { type, value } = sanView(name);
  return name.type === 'directory' ? value : `${type}:${value}`;
}
