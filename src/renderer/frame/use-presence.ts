/** Tells main that a person is at the window, where passwords and keys are forgotten after a while without one. */
import { useEffect } from 'react';
import { api } from '../state/api.ts';
import { useSettings } from '../state/settings.ts';

const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
/** More often says nothing new. */
const QUIET_MS = 30_000;

export function usePresence(): void {
  const isWaited = useSettings(({ lock }) => lock === 'idle');
  useEffect(() => {
    if (!isWaited) return;
    let told = -Infinity;
    const here = ({ timeStamp }: Event): void => {
      if (timeStamp - told < QUIET_MS) return;
      told = timeStamp;
      void api.stillHere();
    };
    for (const sign of SIGNS) document.addEventListener(sign, here, { capture: true, passive: true });
    return () => {
      for (const sign of SIGNS) document.removeEventListener(sign, here, { capture: true });
    };
  }, [isWaited]);
}
