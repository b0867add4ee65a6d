/** Whether the answer to a file is what the index says about it. */
import type { FailureCode } from '#shared/failure.ts';
import type { Repair } from '#shared/item.ts';
import type { Answer } from './answer.ts';
import type { Row } from './row.ts';

/** Why a valid but exotic file may be refused, and by which code; or mended, and how that is said. */
export interface Exception {
  readonly id: string;
  readonly code: FailureCode | Repair;
  readonly reason: string;
}

/** Null: as it must be. Else what is wrong, for a person who looks for the cause. */
export function complaint(row: Row, answer: Answer, exception: Exception | null): string | null {
  const found = foundIn(row, answer);
  const nothing = found.certificates.size === 0 && found.keys.size === 0;
  const read = difference(row, found);
  switch (row.truth) {
    case 'ok':
      return read;
    case 'ok_exotic':
      return exotic(row, answer, exception);
    case 'reject':
      return !nothing ? 'believed' : isRefused(answer) ? null : 'not refused';
    case 'ok_empty':
    case 'password_unknown':
    case 'no_cert_or_key':
      return nothing ? null : 'believed';
    case 'ok_nopassword':
      return row.certs.every(({ sha256 }) => found.certificates.has(sha256)) ? null : 'certificate lacks';
    case 'either':
    case 'unsupported_ok':
    case 'no_crash':
      return null;
  }
}

function exotic(row: Row, answer: Answer, exception: Exception | null): string | null {
  // No other library could read those, nor post-quantum keys beside a certificate, so nobody knows what they hold.
  const isUntold = row.certs.length === 0 && row.keys.length === 0;
  const found = foundIn(row, answer);
  const read = isUntold ? null : difference(row, row.keys.length === 0 ? { ...found, keys: new Set() } : found);
  if (exception === null) return read;
  if (read === null) return 'is read now: its exception can go';
  return codesOf(answer).includes(exception.code) ? null : `excused as ${exception.code}, which it does not say`;
}

interface Found {
  readonly certificates: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
}

/** Keys by the digest that the index tells them by. */
function foundIn(row: Row, { items }: Answer): Found {
  const isSsh = row.keys.some((key) => key.sshpub_sha256 !== undefined);
  const digests = (kind: string, field: 'sha256' | 'ssh'): ReadonlySet<string> =>
    new Set(items.flatMap((item) => (item.kind === kind ? [item[field] ?? 'none'] : [])));
  return { certificates: digests('certificate', 'sha256'), keys: digests('private-key', isSsh ? 'ssh' : 'sha256') };
}

/** Null where the sets are equal. A certificate that its own oracle could not parse may come out, but need not. */
function difference(row: Row, found: Found): string | null {
  const wanted = row.certs.filter((certificate) => certificate.pyca_error === undefined).map(({ sha256 }) => sha256);
  const allowed = new Set(row.certs.map(({ sha256 }) => sha256));
  const keys = new Set(row.keys.flatMap((key) => key.sshpub_sha256 ?? key.spki_sha256 ?? []));
  const complaints = [
    ...wanted.filter((digest) => !found.certificates.has(digest)).map(() => 'certificate lacks'),
    ...[...found.certificates].filter((digest) => !allowed.has(digest)).map(() => 'certificate too many'),
    ...[...keys].filter((digest) => !found.keys.has(digest)).map(() => 'key lacks'),
    ...[...found.keys].filter((digest) => !keys.has(digest)).map(() => 'key too many'),
  ];
  return complaints.length === 0 ? null : [...new Set(complaints)].join(', ');
}

function codesOf({ items, unread }: Answer): string[] {
  const locked = items.flatMap(({ failure }) => failure ?? []);
  return [...[...unread, ...locked].map(({ code }) => code), ...items.flatMap(({ repaired }) => repaired)];
}

function isRefused({ items, unread }: Answer): boolean {
  return unread.length > 0 || items.some(({ failure }) => failure !== null);
}

/** Codes with their facts, to be printed. */
export function toldBy({ items, unread }: Answer): string {
  const locked = items.flatMap(({ failure }) => failure ?? []);
  return [...unread, ...locked].map(({ code, facts }) => `${code} ${JSON.stringify(facts)}`).join('; ');
}
