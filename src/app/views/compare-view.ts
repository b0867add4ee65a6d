/** Two certificates, the old one and the one that takes its place, compared; and what of it deserves a word. */
import type { CompareAnswer, ValidityView } from '#shared/answers.ts';
import { finding, type Finding } from '#shared/finding.ts';
import type { Certificate } from '#core/x509/certificate.ts';
import { compareCertificates, type Comparison } from '#core/checks/compare.ts';
import { chooseBundleLeaf } from '../workspace/choose-leaf.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { timeView } from './time-view.ts';

export interface CompareView extends Omit<CompareAnswer, 'schema' | 'command' | 'at' | 'problems'> {
  readonly findings: readonly Finding[];
}

/** The leaf that is meant in each workspace, at `at`; where one is not found or not clear, that is the finding. */
export function compareView(before: Workspace, after: Workspace, at: number): CompareView {
  const [old, now] = [chooseBundleLeaf(before, null, at), chooseBundleLeaf(after, null, at)];
  if (old.leaf === null || now.leaf === null) return { ...NOTHING, findings: [...old.findings, ...now.findings] };
  const comparison = compareCertificates(old.leaf, now.leaf);
  return {
    ...comparison,
    certificates: { old: old.leaf.sha256, new: now.leaf.sha256 },
    dates: { old: datesView(comparison.dates.old), new: datesView(comparison.dates.new) },
    findings: [...old.findings, ...now.findings, ...compareFindings(comparison, now.leaf)],
  };
}

const NOTHING: Omit<CompareView, 'findings'> = {
  certificates: null,
  sameCertificate: false,
  names: { lost: [], gained: [], kept: [], stillCovered: [] },
  sameKey: false,
  subject: null,
  issuer: null,
  usages: { lost: [], gained: [] },
  dates: null,
};

/** A certificate that is the same has changed in nothing else. */
export function compareFindings(comparison: Comparison, after: Certificate): Finding[] {
  if (comparison.sameCertificate) return [finding('CERTIFICATE_UNCHANGED', 'warning', { sha256: after.sha256 })];
  const { names, sameKey, usages, dates, issuer } = comparison;
  const uncovered = names.lost.filter((name) => !names.stillCovered.includes(name));
  return [
    ...(uncovered.length === 0 ? [] : [finding('NAMES_LOST', 'warning', { names: uncovered })]),
    ...(sameKey ? [finding('KEY_REUSED', 'warning', { spkiSha256: after.publicKey.sha256 })] : []),
    ...(usages.lost.length === 0 ? [] : [finding('USAGES_LOST', 'warning', { usages: usages.lost })]),
    ...(issuer.old === issuer.new ? [] : [finding('ISSUER_CHANGED', 'info', issuer)]),
    ...(dates.new.notAfter > dates.old.notAfter
      ? []
      : [finding('ENDS_NO_LATER', 'warning', { old: dates.old.notAfter, new: dates.new.notAfter })]),
  ];
}

function datesView({ notBefore, notAfter }: Comparison['dates']['old']): ValidityView {
  return { notBefore: timeView(notBefore), notAfter: timeView(notAfter) };
}

/** What the leaf has lost since the one handed over last time; nothing where either is not known. */
export function sincePrevious(previous: Certificate | null, leaf: Certificate | null): Finding[] {
  return previous === null || leaf === null ? [] : compareFindings(compareCertificates(previous, leaf), leaf);
}
