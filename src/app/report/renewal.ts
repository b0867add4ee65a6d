/** When to renew, by the end of a certificate and by how long the next ones may last (CA/Browser Forum BR 6.3.2). */
import type { Renewal } from '#shared/report.ts';
import { timeView } from '../views/time-view.ts';

const DAY = 86_400_000;
const SHORT_LIVED = 90 * DAY;
const MONTH = 30 * DAY;
const MOST_NEXT = 6;

/** From the day of issue on; the last entry has no end. */
const LIMITS: readonly { readonly until: number; readonly days: number }[] = [
  { until: Date.UTC(2026, 2, 15), days: 398 },
  { until: Date.UTC(2027, 2, 15), days: 200 },
  { until: Date.UTC(2029, 2, 15), days: 100 },
  { until: Infinity, days: 47 },
];

/** Days that a public certificate issued at `time` may last at most. Milliseconds since 1970 UTC. */
export function mostDays(time: number): number {
  return LIMITS.find(({ until }) => time < until)?.days ?? 0;
}

export function renewalOf(notBefore: number, notAfter: number, isPublic: boolean): Renewal {
  const begin = beginOf(notBefore, notAfter);
  const next: Renewal['next'][number][] = [];
  for (let issued = begin; next.length < MOST_NEXT;) {
    const days = mostDays(issued);
    const end = issued + days * DAY;
    next.push({ issued: timeView(issued), mostDays: days, end: timeView(end) });
    issued = beginOf(issued, end);
  }
  return { begin: timeView(begin), end: timeView(notAfter), isPublic, next };
}

/** As the findings about a near end have it: by a share of the lifetime where that is short. */
function beginOf(notBefore: number, notAfter: number): number {
  const lifetime = Math.max(0, notAfter - notBefore);
  return notAfter - (lifetime < SHORT_LIVED ? Math.floor(lifetime / 3) : MONTH);
}
