import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Heights, nextPart, type Span, spanInSight } from './in-sight.ts';
import type { Heading } from './row-index.ts';

export interface InSight {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly span: Span;
  /** What takes the place of the rows before and after those, in pixels. */
  readonly above: number;
  readonly below: number;
}

const NONE: Span = { start: 0, end: 0 };

/** `ids`: of all rows, in order; those drawn tell theirs as React Aria does, by data-key. */
export function useInSight(ids: readonly string[], headings: ReadonlyMap<string, Heading>): InSight {
  const scroller = useRef<HTMLDivElement>(null);
  const heights = useRef(new Heights()).current;
  const wanted = useRef<Span>(NONE);
  const [drawn, setDrawn] = useState<Span>(NONE);
  const look = useCallback(() => {
    const seen = scroller.current;
    if (seen === null) return;
    const window = { top: seen.scrollTop, height: seen.clientHeight };
    wanted.current = spanInSight(ids, heights, window, wanted.current);
    setDrawn((before) => nextPart(wanted.current, before));
  }, [ids, heights]);
  useEffect(() => {
    if (nextPart(wanted.current, drawn) === drawn) return;
    const frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [drawn, look]);

  useEffect(() => {
    const seen = scroller.current;
    if (seen === null) return;
    const sized = new ResizeObserver(look);
    sized.observe(seen);
    seen.addEventListener('scroll', look, { passive: true });
    return () => {
      sized.disconnect();
      seen.removeEventListener('scroll', look);
    };
  }, [look]);
  // Rows come and go while they are read; before anything is painted of it.
  useLayoutEffect(look, [look]);
  // React Aria draws the rows after all else, when nothing here is told of it any more.
  useLayoutEffect(() => {
    const seen = scroller.current;
    if (seen === null) return;
    const note = (): void => {
      for (const row of seen.querySelectorAll<HTMLElement>('[role=row][data-key]')) {
        heights.note(row.dataset['key'] ?? '', row.offsetHeight);
      }
      const grid = seen.querySelector('[role=grid]');
      if (grid !== null) noteIndexes(grid, ids, headings);
    };
    note();
    const observer = new MutationObserver(note);
    observer.observe(seen, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [ids, headings, heights]);

  const span = { start: Math.min(drawn.start, ids.length), end: Math.min(drawn.end, ids.length) };
  return {
    scroller,
    span,
    above: heights.sum(ids, 0, span.start),
    below: heights.sum(ids, span.end, ids.length),
  };
}

/** Tells the rows that are drawn their places, and the grid how many there are. Headings tell theirs by data-group. */
function noteIndexes(grid: Element, ids: readonly string[], all: ReadonlyMap<string, Heading>): void {
  grid.ariaRowCount = String(ids.length + all.size);
  const first = grid.querySelector<HTMLElement>('[role=row][data-key]')?.dataset['key'] ?? '';
  let file = ids.indexOf(first);
  let headings = 0;
  for (const row of grid.querySelectorAll<HTMLElement>('[role=row]')) {
    const heading = all.get(row.dataset['group'] ?? '');
    if (heading !== undefined) headings = heading.headings;
    row.ariaRowIndex = String(heading?.index ?? ++file + headings);
  }
}
