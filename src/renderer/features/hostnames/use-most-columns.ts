import { useSyncExternalStore } from 'react';

/** From here on three columns leave room for a long name beside them; as in style/base.css. */
const WIDE = matchMedia('(min-width: 68rem)');

function onChange(listener: () => void): () => void {
  WIDE.addEventListener('change', listener);
  return () => WIDE.removeEventListener('change', listener);
}

/** How many of the certificate's names there may be for a table with a column each. */
export function useMostColumns(): number {
  return useSyncExternalStore(onChange, () => WIDE.matches) ? 3 : 2;
}
