/** A date, and the time of day or not, as typed: year first, parted as in ISO 8601. */
const TYPED = /^(\d{4}-\d{2}-\d{2})(?:[T ]+(\d{2}:\d{2})(:\d{2})?)?(?: ?Z| UTC)?$/i;

/** Typed text, read as UTC -> RFC 3339 to the second; null: there is no such time. */
export function typedTime(text: string): string | null {
  const [, day, minutes = '00:00', seconds = ':00'] = TYPED.exec(text.trim()) ?? [];
  if (day === undefined) return null;
  const time = `${day}T${minutes}${seconds}Z`;
  const read = Date.parse(time);
  // A 30th of February is read as one of March.
  return !Number.isNaN(read) && new Date(read).toISOString().startsWith(time.slice(0, -1)) ? time : null;
}

/** As it would be typed, to the minute. */
export function asTyped(time: number): string {
  return new Date(time).toISOString().slice(0, 16).replace('T', ' ');
}
