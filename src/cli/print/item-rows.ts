/** One thing inside a file, as rows of inspect's table. */
import type { ItemView } from '#shared/item.ts';
import { shortName } from '#words/subject.ts';
import type { Words } from '#words/words.ts';
import { mark, type Style } from './style.ts';

/** More names than these are counted, not listed. */
const NAMES_SHOWN = 6;

/** Columns: mark, kind, key, name or what else there is to say. */
export function itemRow(item: ItemView, at: number, words: Words, style: Style): string[] {
  if (item.locked) return lockedRow(item, words, style);
  return [itemMark(item, at, style), kindWords(item, words), keyWords(item), mainWords(item, at, words)];
}

/** An authority's certificate goes by its role. */
function kindWords({ kind, isCa, selfIssued }: ItemView, { nouns }: Words): string {
  if (kind === null) return '';
  if (kind !== 'certificate' || isCa !== true) return nouns.kinds[kind];
  return nouns.roles[selfIssued === true ? 'root' : 'intermediate'];
}

function lockedRow({ kind, encryption }: ItemView, { nouns, terminal }: Words, style: Style): string[] {
  const { locked, lockedBy } = terminal.inspect;
  const how =
    encryption === null ? [] : [encryption.cipher ?? encryption.scheme, encryption.kdf].filter((part) => part !== null);
  const what = kind === null ? locked : `${nouns.kinds[kind]}, ${locked}`;
  return [mark(style, 'locked'), what, '', how.length === 0 ? '' : lockedBy(how, encryption?.iterations ?? null)];
}

function itemMark({ kind, notBefore, notAfter }: ItemView, at: number, style: Style): string {
  if (kind !== 'certificate' || notBefore === null || notAfter === null) return mark(style, 'info');
  return mark(style, at < Date.parse(notBefore) || at > Date.parse(notAfter) ? 'warn' : 'ok');
}

/** "RSA 2048", "EC P-256". */
function keyWords({ keyType, keyBits, curve }: ItemView): string {
  if (keyType === null) return '';
  if (curve !== null) return `${keyType} ${curve}`;
  return keyType.startsWith('RSA') && keyBits !== null ? `${keyType} ${String(keyBits)}` : keyType;
}

function mainWords({ subject, friendlyName, notBefore, notAfter }: ItemView, at: number, { terminal }: Words): string {
  const name = shortName(subject ?? '') ?? friendlyName ?? '';
  if (notBefore === null || notAfter === null) return name;
  const validity = terminal.validity(Date.parse(notBefore), Date.parse(notAfter), at);
  return name === '' ? validity : `${name}, ${validity}`;
}

/** What stands under the row: the names it is for, who signed it, its fingerprint, how it was opened, what was mended. */
export function itemDetails(
  { sans, repaired, sha256, isCa, issuer, selfIssued, encryption, locked }: ItemView,
  { nouns, terminal }: Words,
): string[] {
  const { names, mended, opened } = terminal.inspect;
  const lines: string[] = [];
  if (isCa !== true && sans.length > 0) {
    const shown = sans.slice(0, NAMES_SHOWN).map(({ value }) => value);
    if (sans.length > NAMES_SHOWN) shown.push(terminal.more(sans.length - NAMES_SHOWN));
    lines.push(`${names} ${shown.join(', ')}`);
  }
  if (issuer !== null && selfIssued === false) lines.push(`${terminal.chain.signedBy} ${shortName(issuer) ?? ''}`);
  if (sha256 !== null) lines.push(`SHA-256 ${sha256}`);
  if (encryption !== null && !locked) lines.push(opened);
  if (repaired.length > 0) lines.push(mended(repaired.map((repair) => nouns.repairs[repair])));
  return lines;
}
