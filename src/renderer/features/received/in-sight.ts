/** Which rows of a long list are in sight: of 10,000 only those are made, so that a change costs what is seen of it. */

/** From the first row up to the one before `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Rows beyond the edge, so that the next ones are there when they come. */
const SPARE = 5;

/** Rows that are drawn in one go: a screen of new ones would hold up the page for longer than a person notices. */
const AT_ONCE = 6;

/** Of a row that was never drawn, in pixels: a name, what it is, and the folder it is from. */
const USUAL_HEIGHT = 61;

/** Remembers how high each row was when it was drawn; until then it is as high as usual. */
export class Heights {
  readonly #known = new Map<string, number>();

  note(id: string, height: number): void {
    this.#known.set(id, height);
  }

  of(id: string): number {
    return this.#known.get(id) ?? USUAL_HEIGHT;
  }

  sum(ids: readonly string[], start: number, end: number): number {
    let sum = 0;
    for (let i = start; i < end; i++) sum += this.of(ids[i] ?? '');
    return sum;
  }
}

/**
 * The rows to draw. Those drawn already will do as long as they cover what is seen.
 *
 * @param top how far the list is scrolled, in pixels
 * @param height of what is seen of it
 */
export function spanInSight(
  ids: readonly string[],
  heights: Heights,
  { top, height }: { readonly top: number; readonly height: number },
  drawn: Span,
): Span {
  let [at, edge] = [0, 0];
  while (at < ids.length && edge + heights.of(ids[at] ?? '') <= top) edge += heights.of(ids[at++] ?? '');
  const first = at;
  while (at < ids.length && edge < top + height) edge += heights.of(ids[at++] ?? '');
  const isCovered = drawn.start <= first && at <= drawn.end && drawn.end <= ids.length;
  return isCovered ? drawn : { start: Math.max(0, first - SPARE), end: Math.min(ids.length, at + SPARE) };
}

/**
 * As much of what is `wanted` as is drawn next, going on from what is `drawn`: first down from the first row in sight, then
 * up. The same object once it is all.
 */
export function nextPart(wanted: Span, drawn: Span): Span {
  const isApart = drawn.end <= wanted.start || wanted.end <= drawn.start;
  const first = Math.min(wanted.start === 0 ? 0 : wanted.start + SPARE, wanted.end);
  const [from, to] = isApart ? [first, first] : [Math.max(drawn.start, wanted.start), Math.min(drawn.end, wanted.end)];
  const end = Math.min(wanted.end, to + AT_ONCE);
  const start = Math.max(wanted.start, from - (AT_ONCE - (end - to)));
  return start === drawn.start && end === drawn.end ? drawn : { start, end };
}
