import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Heights, type Span, spanInSight } from './in-sight.ts';

export interface InSight {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly span: Span;
  /** What takes the place of the rows before and after those, in pixels. */
  readonly above: number;
  readonly below: number;
}

/** `ids`: of all rows, in order; those drawn tell theirs as React Aria does, by data-key. */
export function useInSight(ids: readonly string[]): InSight {
  const scroller = useRef<HTMLDivElement>(null);
  const heights = useRef(new Heights()).current;
  const [drawn, setDrawn] = useState<Span>({ start: 0, end: 0 });
  const look = useCallback(() => {
    const seen = scroller.current;
    if (seen === null) return;
    const window = { top: seen.scrollTop, height: seen.clientHeight };
    setDrawn((before) => spanInSight(ids, heights, window, before));
  }, [ids, heights]);

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
  useLayoutEffect(() => {
    const rows = scroller.current?.querySelectorAll<HTMLElement>('[role=row][data-key]') ?? [];
    for (const [i, row] of rows.entries()) {
      heights.note(row.dataset['key'] ?? '', row.offsetHeight);
      row.ariaRowIndex = String(drawn.start + i + 1);
    }
    scroller.current?.querySelector('[role=grid]')?.setAttribute('aria-rowcount', String(ids.length));
  });

  const span = { start: Math.min(drawn.start, ids.length), end: Math.min(drawn.end, ids.length) };
  return {
    scroller,
    span,
    above: heights.sum(ids, 0, span.start),
    below: heights.sum(ids, span.end, ids.length),
  };
}
