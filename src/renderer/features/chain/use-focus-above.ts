/** Where a plate goes that had the focus, the plate above it has it next; in place of the first one, what stands there. */
import { type FocusEvent, useEffect, useRef } from 'react';
import type { BundleView } from '#shared/bundle-view.ts';

const ROWS = '.chain [role=row]';

interface Watch {
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** For the element around the chain of `view`. */
export function useFocusAbove(view: BundleView): Watch {
  const rows = useRef<readonly Element[]>([]);
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    const row = focused.current;
    const before = rows.current;
    rows.current = [...document.querySelectorAll(ROWS)];
    if (row === null || row.isConnected) return;
    focused.current = null;
    const above = before.slice(0, before.indexOf(row)).findLast((one) => one.isConnected) ?? rows.current[0];
    if (above instanceof HTMLElement) above.focus();
  }, [view]);
  return {
    onFocus: ({ target }) => {
      focused.current = target.closest(ROWS);
    },
    // What is taken away loses the focus to nothing.
    onBlur: ({ relatedTarget }) => {
      if (relatedTarget !== null) focused.current = null;
    },
  };
}
