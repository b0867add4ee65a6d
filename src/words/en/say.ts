/** How the English texts write dates, numbers and certificates. */
import type { CertificateFact } from '#shared/finding.ts';
import { daysBetween, formats } from '../formats.ts';
import { shortName } from '../subject.ts';

/** British English for its "3 Nov 2026" and "a, b and c". */
export const en = formats('en-GB', { group: ',', bytes: { one: '# byte', other: '# bytes' }, hasOne: true });

/** "178 days". */
export function days(from: number, to: number): string {
  return en.count(daysBetween(from, to), { one: '# day', other: '# days' });
}

/** "20 days ago", for a time that has passed. */
export function ago(time: number, at: number): string {
  return daysBetween(time, at) === 0 ? 'less than a day ago' : `${days(time, at)} ago`;
}

/** "in 8 days", for a time to come. */
export function ahead(time: number, at: number): string {
  return daysBetween(at, time) === 0 ? 'in less than a day' : `in ${days(at, time)}`;
}

/** A name out of a subject or issuer. */
export function nameOf(subject: string): string {
  return shortName(subject) ?? 'a certificate without a name';
}

/** The certificate in the middle of a sentence. */
export function theCertificate({ role, subject }: CertificateFact): string {
  switch (role) {
    case 'leaf':
      return 'your certificate';
    case 'intermediate':
    case 'root':
      return `the ${role} ${shortName(subject) ?? 'without a name'}`;
  }
}

/** The certificate at the start of a sentence. */
export function certificateFirst(fact: CertificateFact): string {
  const words = theCertificate(fact);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Digits grouped for reading aloud and for paper. */
export function grouped(digest: string): string {
  return digest.replaceAll(/.{4}(?=.)/g, '$& ');
}

export const nothingToDo = (): string => 'Nothing to do.';
