/** RFC 3339 in UTC, to the second. */
export function timeView(milliseconds: number): string {
  const date = new Date(milliseconds);
  const year = date.getUTCFullYear();
  // Its first call has the rules of the system's time zone read, which takes longer than to convert a small file.
  if (!(year >= 0 && year <= 9999)) return `${date.toISOString().slice(0, -'.000Z'.length)}Z`;
  const day = `${digits(year, 4)}-${digits(date.getUTCMonth() + 1)}-${digits(date.getUTCDate())}`;
  return `${day}T${digits(date.getUTCHours())}:${digits(date.getUTCMinutes())}:${digits(date.getUTCSeconds())}Z`;
}

function digits(value: number, count = 2): string {
  return String(value).padStart(count, '0');
}
