import { mistake } from './mistake.ts';

const RFC3339 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/;

/** An RFC 3339 time, or a date alone at 00:00 UTC, as milliseconds since 1970 UTC. */
export function readTime(value: string): number {
  const isTime = (RFC3339.test(value) || /^\d{4}-\d{2}-\d{2}$/.test(value)) && isDay(value.slice(0, 10));
  const time = isTime ? Date.parse(value.replace(' ', 'T')) : Number.NaN;
  return Number.isNaN(time) ? mistake('TIME_UNREADABLE', { value }) : time;
}

/** Date.parse takes 30 February for 2 March. */
function isDay(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
