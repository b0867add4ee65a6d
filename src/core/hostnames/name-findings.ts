/** What is found about the names of a certificate themselves, whoever asks for which (facts/hostnames.md 4-15). */
import { type CertificateFact, type Finding, finding } from '#shared/finding.ts';
import type { GeneralName } from '../x509/general-name.ts';
import { sanView } from '../x509/general-name.ts';
import { isInternal } from './internal.ts';
import { presentedDnsName, presentedProblem } from './presented.ts';
import { isPublicSuffix, PUBLIC_SUFFIX_LIST } from './public-suffix.ts';

/** Enough to see what is wrong; a certificate may hold thousands of names. */
const MOST_FINDINGS = 20;
/** Some servers and appliances take no more, and every handshake carries them all. */
const MANY = 100;

/** `isPublic`: the path ends in a root that public clients carry, whose authorities may not certify internal names. */
export function nameFindings(names: readonly GeneralName[], fact: CertificateFact, isPublic: boolean): Finding[] {
  const labels = names.map(labelOf);
  const seen = new Set<string>();
  const found = names.flatMap((name, i) => {
    const label = labels[i] as string;
    const isRepeated = seen.has(label);
    seen.add(label);
    return isRepeated ? [finding('SAN_REPEATED', 'info', { ...fact, san: label })] : ofOne(name, label, fact, isPublic);
  });
  const many = names.length > MANY ? [finding('SANS_MANY', 'info', { ...fact, count: names.length })] : [];
  return [...found.slice(0, MOST_FINDINGS), ...many];
}

function ofOne(name: GeneralName, label: string, fact: CertificateFact, isPublic: boolean): Finding[] {
  const reason = presentedProblem(name);
  if (reason !== null) {
    // A NUL once made programs read only what stands before it (CVE-2009-2408).
    const severity = name.type === 'DNS' && name.value.includes('\0') ? 'error' : 'warning';
    return [finding('SAN_UNUSABLE', severity, { ...fact, san: label, reason })];
  }
  const suffix = suffixUnder(name);
  if (suffix !== null) {
    const facts = { ...fact, san: label, suffix, listDate: PUBLIC_SUFFIX_LIST.date };
    return [finding('WILDCARD_OVER_PUBLIC_SUFFIX', isPublic ? 'error' : 'warning', facts)];
  }
  return isPublic && isInternal(name) ? [finding('NAME_INTERNAL', 'error', { ...fact, san: label })] : [];
}

function suffixUnder(name: GeneralName): string | null {
  const presented = name.type === 'DNS' ? presentedDnsName(name.value) : null;
  return presented?.kind === 'wildcard' && isPublicSuffix(presented.zone) === true ? presented.zone : null;
}

/** As answers print it; of host names the case says nothing. */
function labelOf(name: GeneralName): string {
  const { type, value } = sanView(name);
  return `${type}:${type === 'DNS' ? value.toLowerCase() : value}`;
}
