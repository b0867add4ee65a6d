/** How long public authorities may let a certificate last, by the day it was issued (BR 2.2.6, 6.3.2). */
import { finding, type Finding } from '#shared/finding.ts';
import { certificateFact, type Judged } from './judged.ts';

const DAY = 86_400_000;

/** Newest first. The first row is from before the rule was one for all clients. */
const LIMITS: readonly (readonly [from: number, most: number])[] = [
  [Date.UTC(2029, 2, 15), 47],
  [Date.UTC(2027, 2, 15), 100],
  [Date.UTC(2026, 2, 15), 200],
  [Date.UTC(2020, 8, 1), 398],
  [Date.UTC(2018, 2, 1), 825],
];

/** The most days for a certificate of that day, and since when it holds; null before there was a limit. */
export function lifetimeLimit(issued: number): { readonly most: number; readonly from: number } | null {
  const row = LIMITS.find(([from]) => issued >= from);
  return row === undefined ? null : { from: row[0], most: row[1] };
}

/** Both ends belong to the period (RFC 5280 4.1.2.5), and any part of a day counts as a day. */
export function lifetimeDays(notBefore: number, notAfter: number): number {
  return Math.ceil((notAfter - notBefore + 1000) / DAY);
}

export function lifetimeLimitFindings({ leaf, path, isPublic }: Judged): Finding[] {
  const limit = lifetimeLimit(leaf.notBefore);
  if (!isPublic || limit === null) return [];
  const fact = certificateFact(leaf, path);
  const days = lifetimeDays(leaf.notBefore, leaf.notAfter);
  const { most } = limit;
  const next = lifetimeLimit(leaf.notAfter);
  const shortens = next !== null && next.most < Math.min(days, most);
  return [
    ...(days > most ? [finding('LIFETIME_TOO_LONG', 'error', { ...fact, days, most, level: 'must' })] : []),
    // One day less than the limit is advised, so that a slow clock does no harm.
    ...(days === most
      ? [finding('LIFETIME_TOO_LONG', 'warning', { ...fact, days, most: most - 1, level: 'should' })]
      : []),
    ...(shortens ? [finding('LIFETIME_SHORTENS', 'info', { ...fact, days, most: next.most, from: next.from })] : []),
  ];
}
