/** UTCTime and GeneralizedTime as RFC 5280 4.1.2.5 uses them, and the looser forms X.690 11.7 once allowed. */
import { latin1 } from '../bytes.ts';
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
  const form = isUtcTime ? UTC_FORM : GENERALIZED_FORM;
  const parts = form.exec(latin1(element.content)) ?? damaged('wrong-value', element.start);
  const [, years = '', month, day, hour, minute, second = '0', zone = 'Z'] = parts;
  const year = isUtcTime ? Number(years) + (Number(years) >= 50 ? 1900 : 2000) : Number(years);
  const date = new Date(0);
  date.setUTCFullYear(year, Number(month) - 1, Number(day));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) {
    damaged('wrong-value', element.start);
  }
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) damaged('wrong-value', element.start);
  date.setUTCHours(Number(hour), Number(minute), Number(second));
  return date.getTime() - offset(zone);
}

function offset(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}
