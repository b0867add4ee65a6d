/** Takes over from the first view: what was done there goes on, and what had the focus has it again. */
import { useLayoutEffect } from 'react';
import { chooseFiles, chooseFolder, drop } from '../state/actions.ts';
import { takeEarly } from '../state/early.ts';

export function useEarly(): void {
  useLayoutEffect(() => {
    const { drops, chosen, wantsFolder, focused } = takeEarly();
    if (focused !== null) document.querySelector<HTMLElement>(`[data-first="${focused}"]`)?.focus();
    if (drops.length > 0) void drop(drops);
    if (chosen !== null) void chooseFiles(chosen);
    if (wantsFolder) void chooseFolder('read');
  }, []);
}
