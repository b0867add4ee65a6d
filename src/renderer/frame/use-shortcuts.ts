/** The keys that work anywhere in the window. Command takes the place of Control on a Mac. */
import { useEffect } from 'react';
import { useLooking } from '../state/looking.ts';
import { rememberFocus } from './areas.ts';
import { commandFor } from './commands.ts';

export function useShortcuts(): void {
  useEffect(() => {
    document.addEventListener('keydown', pressed);
    document.addEventListener('focusin', rememberFocus);
    return () => {
      document.removeEventListener('keydown', pressed);
      document.removeEventListener('focusin', rememberFocus);
    };
  }, []);
}

function pressed(event: KeyboardEvent): void {
  if (event.defaultPrevented || useLooking.getState().sheet !== null) return;
  const command = commandFor(event);
  if (command === null || (TYPED.has(command.name) && isTyping(event.target))) return;
  event.preventDefault();
  if (command.can()) command.run();
}

/** A field undoes what was typed in it, not what was chosen elsewhere. */
const TYPED: ReadonlySet<string> = new Set(['undo', 'redo']);

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
