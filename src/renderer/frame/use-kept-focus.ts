/** Keeps the focus: where what had it goes, it goes to the sentence that says where things stand. */
import { useEffect } from 'react';
import { focusVoiceLater } from '../parts/focus-voice.ts';

export function useKeptFocus(): void {
  useEffect(() => {
    let last: EventTarget | null = null;
    const remember = ({ target }: FocusEvent): void => {
      last = target;
    };
    const look = (): void => {
      if (!(last instanceof Element) || last.isConnected) return;
      last = null;
      focusVoiceLater(() => document.activeElement === document.body);
    };
    document.addEventListener('focusin', remember);
    // A browser tells nobody that what had the focus was removed.
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
}
