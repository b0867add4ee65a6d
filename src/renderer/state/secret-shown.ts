/** Whether a password stands on the screen: main keeps the window out of pictures of it until none does. */
import { useEffect } from 'react';
import { api } from './api.ts';

let shown = 0;

function count(step: 1 | -1): void {
  const before = shown;
  shown += step;
  // The one that is hidden first must not uncover another.
  if (before === 0 || shown === 0) void api.secretShown({ shown: shown > 0 });
}

export function useSecretShown(isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return;
    count(1);
    return () => count(-1);
  }, [isShown]);
}
