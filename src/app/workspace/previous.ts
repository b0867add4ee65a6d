/** What was lost or kept since last time, as far as the files that came in or last time's report tell. */
import { finding, type Finding, type FindingCode, type Severity } from '#shared/finding.ts';
import { compareCertificates } from '#core/checks/compare.ts';
import { sanView } from '#core/x509/general-name.ts';
import type { Certificate } from '#core/x509/certificate.ts';
import type { FilePlan } from '../export/plan.ts';
import { compareFindings } from '../views/compare-view.ts';
import type { HandedCertificate } from './bundle.ts';

/** What was handed over last time beside the leaf, and now is in no file. */
export function goneFindings(
  handed: readonly HandedCertificate[],
  plan: readonly FilePlan[],
  severity: Severity,
): Finding[] {
  const there = new Set(
    plan.flatMap(({ contents }) =>
      contents.flatMap((content) => (content.kind === 'certificate' ? [content.certificate.sha256] : [])),
    ),
  );
  const certificates = [...new Map(handed.map((one) => [one.sha256, one])).values()].filter(
    ({ sha256 }) => !there.has(sha256),
  );
  return certificates.length === 0 ? [] : [finding('CERTIFICATES_GONE', severity, { certificates })];
}

/** Whether it is newer, and whose it is, was settled when it was chosen. */
const TOLD: ReadonlySet<FindingCode> = new Set<FindingCode>(['NAMES_LOST', 'KEY_REUSED', 'USAGES_LOST']);

/** The certificate before, where it is among the files too: names that were lost, uses that were lost, a key kept. */
export function previousFindings(leaf: Certificate, given: readonly Certificate[]): Finding[] {
  const previous = previousOf(leaf, given);
  if (previous === null) return [];
  return compareFindings(compareCertificates(previous, leaf), leaf).filter(({ code }) => TOLD.has(code));
}

/** The newest older leaf that goes by the same first name; of two that began on one day none was before. */
function previousOf(leaf: Certificate, given: readonly Certificate[]): Certificate | null {
  const [name] = namesOf(leaf);
  const older = given.filter(
    (one) => !one.isCa && one.notBefore < leaf.notBefore && name !== undefined && namesOf(one).includes(name),
  );
  return older.toSorted((a, b) => b.notBefore - a.notBefore)[0] ?? null;
}

function namesOf({ subjectAltName }: Certificate): string[] {
  return (subjectAltName ?? []).map((name) => sanView(name).value.toLowerCase());
}
