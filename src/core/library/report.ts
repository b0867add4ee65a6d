/**
 * Reports of the Common CA Database (ccadb.org/resources): CSV with a certificate in a PEM column, a date of distrust, or
 * both. Columns are told by their heading, because each report has others and their order changes.
 */
import { decodeBase64 } from '../text/base64.ts';
import { attempt, damaged, reading } from '../refusal.ts';
import { type Certificate, readCertificate } from '../x509/certificate.ts';
import { readCsv } from './csv.ts';
import type { Failure } from '#shared/failure.ts';

export interface Report {
  readonly certificates: readonly Certificate[];
  /** Milliseconds since 1970 UTC, by the digest of the certificate: of those in the report, and of others. */
  readonly distrust: ReadonlyMap<string, number>;
  readonly unread: readonly Failure[];
}

const PEM_HEADING = /\bPEM\b/i;
const DIGEST_HEADING = /^SHA-?256 Fingerprint$/i;
const DISTRUST_HEADING = /\bTLS\b.*\bdistrust|\bdistrust\b.*\bTLS\b/i;

/** Whether the first line of `text` is the heading of such a report. */
export function looksLikeReport(text: string): boolean {
  const line = text.slice(0, 16_384).split(/\r?\n/, 1)[0] ?? '';
  return line.includes(',') && /SHA-?256 Fingerprint|PEM/i.test(line) && !line.includes('-----BEGIN');
}

/** Reads a report. Refuses DAMAGED; a row that can't be read is told and costs only itself. */
export function readReport(text: string): Report {
  return reading('ccadb-report', () => {
    const rows = readCsv(text);
    const first = rows.next();
    const headings = first.done === true ? [] : first.value.map((heading) => heading.trim());
    const column = (pattern: RegExp): number => headings.findIndex((heading) => pattern.test(heading));
    const [pem, digest, date] = [column(PEM_HEADING), column(DIGEST_HEADING), column(DISTRUST_HEADING)];
    if (pem < 0 && (digest < 0 || date < 0)) damaged('missing-field');
    const certificates: Certificate[] = [];
    const distrust = new Map<string, number>();
    const unread: Failure[] = [];
    for (const row of rows) {
      const read = attempt(() => certificateIn(row[pem] ?? ''));
      if (!read.ok) unread.push(read.failure);
      const certificate = read.ok ? read.value : null;
      if (certificate !== null) certificates.push(certificate);
      const sha256 = certificate?.sha256 ?? (row[digest] ?? '').replaceAll(':', '').trim().toLowerCase();
      const time = dateIn(row[date] ?? '');
      if (time !== null && /^[0-9a-f]{64}$/.test(sha256)) distrust.set(sha256, time);
    }
    return { certificates, distrust, unread };
  });
}

/** Some reports put the PEM text in quotation marks of their own. */
function certificateIn(cell: string): Certificate | null {
  const base64 = /-----BEGIN CERTIFICATE-----([^-]*)-----END CERTIFICATE-----/.exec(cell)?.[1];
  if (base64 === undefined) return cell.trim() === '' ? null : reading('ccadb-report', () => damaged('no-end-line'));
  return readCertificate(decodeBase64(base64));
}

/** "2026.04.15", "2026-04-15", "2026/04/15", "2026 Apr 15": the end of that day, UTC. */
function dateIn(cell: string): number | null {
  const [, year = '', month = '', day = ''] =
    /^\s*(\d{4})[-./ ]+(\d{1,2}|[A-Za-z]{3})[-./ ]+(\d{1,2})\b/.exec(cell) ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1 || Number(month);
  const time = Date.UTC(Number(year), number - 1, Number(day), 23, 59, 59);
  return year === '' || number < 1 || number > 12 || Number.isNaN(time) ? null : time;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
