/** UTCTime and GeneralizedTime as RFC 5280 4.1.2.5 uses them, and the looser forms X.690 11.7 once allowed. */
import { latin1Between } from '../bytes.ts';
import { damaged } from '../refusal.ts';
import type { Element } from './element.ts';
import { GENERALIZED_TIME, UTC_TIME } from './tag.ts';

const REST = /(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?(?:[.,]\d{1,9})?(Z|[+-]\d{4})?$/.source;
const UTC_FORM = new RegExp(`^(\\d{2})${REST}`);
const GENERALIZED_FORM = new RegExp(`^(\\d{4})${REST}`);

/** Milliseconds since 1970 UTC. Seconds and zone may be lacking; a fraction of a second is cut off. */
export function time(element: Element): number {
  const isUtcTime = element.tag === UTC_TIME;
  if (!isUtcTime && element.tag !== GENERALIZED_TIME) damaged('wrong-tag', element.start);
  const { year, month, day, hour, minute, second, ahead } =
    inDer(element, isUtcTime) ?? inBer(element, isUtcTime) ?? damaged('wrong-value', element.start);
  const date = new Date(0);
  date.setUTCFullYear(isUtcTime ? year + (year >= 50 ? 1900 : 2000) : year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) damaged('wrong-value', element.start);
  if (hour > 24 || minute > 59 || second > 60) damaged('wrong-value', element.start);
  date.setUTCHours(hour, minute, second);
  return date.getTime() - ahead;
}

interface Parts {
  /** Of UTCTime only its last two digits. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Of UTC, in milliseconds. */
  readonly ahead: number;
}

/** The one form of DER: all digits to the second, and a Z. Null for any other. */
function inDer({ bytes, contentStart: start, contentEnd: end }: Element, isUtcTime: boolean): Parts | null {
  const rest = start + (isUtcTime ? 2 : 4);
  if (end !== rest + 11 || bytes[end - 1] !== 0x5a) return null;
  for (let at = start; at < end - 1; at++) if (((bytes[at] as number) - 0x30) >>> 0 > 9) return null;
  const two = (at: number): number => (bytes[at] as number) * 10 + (bytes[at + 1] as number) - 11 * 0x30;
  return {
    year: isUtcTime ? two(start) : two(start) * 100 + two(start + 2),
    month: two(rest),
    day: two(rest + 2),
    hour: two(rest + 4),
    minute: two(rest + 6),
    second: two(rest + 8),
    ahead: 0,
  };
}

function inBer({ bytes, contentStart, contentEnd }: Element, isUtcTime: boolean): Parts | null {
  const parts = (isUtcTime ? UTC_FORM : GENERALIZED_FORM).exec(latin1Between(bytes, contentStart, contentEnd));
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second = '0', zone = 'Z'] = parts;
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    ahead: offset(zone),
  };
}

function offset(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}
