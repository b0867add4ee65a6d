/** How the German texts write dates, numbers and certificates. */
import type { CertificateFact } from '#shared/finding.ts';
import { daysBetween, formats } from '../formats.ts';
import { shortName } from '../subject.ts';

export const de = formats('de-DE', { group: '.', bytes: null, hasOne: true });

/** "178 Tage", as a subject or a measure. */
export function days(from: number, to: number): string {
  return de.count(daysBetween(from, to), { one: '# Tag', other: '# Tage' });
}

/** "vor 20 Tagen", for a time that has passed. */
export function ago(time: number, at: number): string {
  const count = daysBetween(time, at);
  return count === 0 ? 'vor weniger als einem Tag' : `vor ${inDays(count)}`;
}

/** "in 8 Tagen", for a time to come. */
export function ahead(time: number, at: number): string {
  const count = daysBetween(at, time);
  return count === 0 ? 'in weniger als einem Tag' : `in ${inDays(count)}`;
}

/** The dative, behind "vor", "in" and "seit". */
export function inDays(count: number): string {
  return de.count(count, { one: '# Tag', other: '# Tagen' });
}

/** "X" in the middle of a sentence, as its subject or object. */
export function nameOf(subject: string): string {
  return shortName(subject) ?? 'ein Zertifikat ohne Namen';
}

/** The same at the start of a sentence. */
export function nameFirst(subject: string): string {
  return shortName(subject) ?? 'Ein Zertifikat ohne Namen';
}

/** The same behind "von", "mit", "zu" and the like. */
export function withName(subject: string): string {
  return shortName(subject) ?? 'einem Zertifikat ohne Namen';
}

/** Subject and object of a sentence are alike: every kind of certificate is neuter. */
export type Case = 'direct' | 'genitive' | 'dative';

const YOUR = { direct: 'Ihr Zertifikat', genitive: 'Ihres Zertifikats', dative: 'Ihrem Zertifikat' } as const;
const THE = { direct: 'das', genitive: 'des', dative: 'dem' } as const;
const KINDS = { intermediate: 'Zwischenzertifikat', root: 'Wurzelzertifikat' } as const;

/** The certificate in the middle of a sentence. */
export function theCertificate({ role, subject }: CertificateFact, form: Case = 'direct'): string {
  if (role === 'leaf') return YOUR[form];
  return `${THE[form]} ${KINDS[role]}${form === 'genitive' ? 's' : ''} ${shortName(subject) ?? 'ohne Namen'}`;
}

/** The certificate at the start of a sentence. */
export function certificateFirst(fact: CertificateFact): string {
  return capital(theCertificate(fact));
}

/** A text of ours, never a name, at the start of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Digits grouped for reading aloud and for paper. */
export function grouped(digest: string): string {
  return digest.replaceAll(/.{4}(?=.)/g, '$& ');
}

export const nothingToDo = (): string => 'Nichts zu tun.';
