/** The CA certificates of a trust bundle: those that may sign others, and their generations. */
import type { AuthorityGeneration } from '#shared/finding.ts';
import type { Certificate } from '../x509/certificate.ts';

/** Whether a certificate can be trusted for others: a CA, or one from before version 3, which could not say so. */
export function isAuthority({ isCa, version, isSelfIssued }: Certificate): boolean {
  return isCa || (version < 3 && isSelfIssued);
}

/** Each authority once: roots first, then by subject, newest first, so that two runs write the same file. */
export function authoritiesOf(certificates: readonly Certificate[]): Certificate[] {
  const distinct = new Map(certificates.filter(isAuthority).map((one) => [one.sha256, one]));
  return [...distinct.values()].toSorted(
    (a, b) =>
      Number(b.isSelfIssued) - Number(a.isSelfIssued) ||
      compare(a.subject.comparable, b.subject.comparable) ||
      b.notBefore - a.notBefore ||
      compare(a.sha256, b.sha256),
  );
}

export interface Generations {
  readonly subject: string;
  /** Newest first; two at least. */
  readonly generations: readonly AuthorityGeneration[];
}

/** Those of one subject together, newest first, in the order in which the subjects come. */
export function bySubject(authorities: readonly Certificate[]): Certificate[][] {
  const subjects = new Map<string, Certificate[]>();
  for (const one of authorities) {
    const { comparable } = one.subject;
    const members = subjects.get(comparable);
    if (members === undefined) subjects.set(comparable, [one]);
    else members.push(one);
  }
  return [...subjects.values()].map((members) => members.toSorted((a, b) => b.notBefore - a.notBefore));
}

/** The subjects that have several certificates: a renewed root, with its old key or with a new one. */
export function generationsOf(authorities: readonly Certificate[]): Generations[] {
  return bySubject(authorities)
    .filter(({ length }) => length > 1)
    .map((members) => ({
      subject: String(members[0]?.subject),
      generations: members.map(({ sha256, publicKey, notBefore, notAfter }) => ({
        sha256,
        spkiSha256: publicKey.sha256,
        notBefore,
        notAfter,
      })),
    }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
