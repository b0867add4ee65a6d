/** RFC 3339 in UTC, to the second. */
export function timeView(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, -'.000Z'.length)}Z`;
}
