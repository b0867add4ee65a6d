/** How the Japanese texts write dates, numbers and certificates. */
import type { CertificateFact } from '#shared/finding.ts';
import { daysBetween, formats } from '../formats.ts';
import { shortName } from '../subject.ts';

export const ja = formats('ja');

/** "3個", "178日": a number and its counter, without plural and without space. */
export function counted(value: number, counter: string): string {
  return `${ja.number(value)}${counter}`;
}

/** "178日". */
export function days(from: number, to: number): string {
  return counted(daysBetween(from, to), '日');
}

/** "20日前", for a time that has passed. */
export function ago(time: number, at: number): string {
  return daysBetween(time, at) === 0 ? '24時間以内' : `${days(time, at)}前`;
}

/** "8日後", for a time to come. */
export function ahead(time: number, at: number): string {
  return daysBetween(at, time) === 0 ? '24時間以内' : `${days(at, time)}後`;
}

/** "RSA、EC または Ed25519": Intl puts no space beside Latin letters. */
export function either(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join('、')} または ${last}`;
}

/** A noun in the middle of Japanese: with a space where it begins or ends in Latin. */
export function spaced(noun: string): string {
  return noun.replace(/^(?=[\w(])/, ' ').replace(/(?<=[\w)])$/, ' ');
}

/** A name of a file, a certificate or a bundle: quoted, so that it can be told from the sentence around it. */
export function quoted(name: string): string {
  return `「${name}」`;
}

/** Several of them, as a list. */
export function allQuoted(names: readonly string[]): string {
  return names.map(quoted).join('');
}

/** A name out of a subject or issuer, quoted. */
export function nameOf(subject: string): string {
  const name = shortName(subject);
  return name === null ? '名前のない証明書' : quoted(name);
}

/** The certificate, at the start or in the middle of a sentence. */
export function theCertificate({ role, subject }: CertificateFact): string {
  switch (role) {
    case 'leaf':
      return 'サーバー証明書';
    case 'intermediate':
      return `中間証明書${nameOf(subject)}`;
    case 'root':
      return `ルート証明書${nameOf(subject)}`;
  }
}

/** Digits grouped for reading aloud and for paper. */
export function grouped(digest: string): string {
  return digest.replaceAll(/.{4}(?=.)/g, '$& ');
}

export const nothingToDo = (): string => '何もする必要はありません。';
