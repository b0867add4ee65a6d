/** The whole window takes files, in every state: nobody has to aim. */
import { useLayoutEffect, useState } from 'react';
import { drop } from '../state/actions.ts';
import { dropOnGap } from '../state/drop-on-gap.ts';
import { look, useLooking } from '../state/looking.ts';

/** Files that are held over the window; null where the system does not tell how many. */
export interface Held {
  readonly count: number | null;
}

export function useDrops(): Held | null {
  const [held, setHeld] = useState<Held | null>(null);
  // In the same moment as useEarly takes what came before, so that nothing falls between.
  useLayoutEffect(() => {
    const over = (event: DragEvent): void => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      if (event.type !== 'dragenter' || useLooking.getState().sheet !== null) return;
      setHeld({ count: event.dataTransfer?.items.length ?? null });
    };
    const leave = (event: DragEvent): void => {
      // Out of the window, not merely from one element of it to the next.
      if (event.relatedTarget === null) setHeld(null);
    };
    const dropped = (event: DragEvent): void => {
      setHeld(null);
      if (isTaken(event.target)) return;
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      if (useLooking.getState().sheet === null) void dropAt(event.target, files);
      else look({ notice: { kind: 'drop-refused' } });
    };
    const listeners = { dragenter: over, dragover: over, dragleave: leave, drop: dropped, paste: pasted } as const;
    const entries = Object.entries(listeners) as [string, EventListener][];
    for (const [type, listener] of entries) window.addEventListener(type, listener);
    return () => {
      for (const [type, listener] of entries) window.removeEventListener(type, listener);
    };
  }, []);
  return held;
}

/** By a place that takes files for itself, such as the one for last time's bundle. */
function isTaken(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-takes-files]') !== null;
}

/** The same as anywhere, and besides: a bundle whose tab it is comes to the front, a gap says whether it is filled. */
function dropAt(target: EventTarget | null, files: readonly File[]): Promise<void> {
  const at = (selector: string): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>(selector) : null;
  const bundle = at('[data-bundle]')?.dataset['bundle'];
  if (bundle !== undefined) look({ bundle });
  return at('[data-gap]') === null ? drop(files) : dropOnGap(files);
}

function bringsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

/** Files are read as if dropped. Text is never read: it could be a key, and no key may enter the window. */
function pasted(event: ClipboardEvent): void {
  const { target, clipboardData } = event;
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || clipboardData === null) return;
  const files = [...clipboardData.files];
  if (files.length > 0) void drop(files);
  else if (clipboardData.types.includes('text/plain')) look({ notice: { kind: pastedKind(clipboardData) } });
}

function pastedKind(data: DataTransfer): 'pasted-key' | 'pasted-text' {
  return /PRIVATE KEY/.test(data.getData('text/plain')) ? 'pasted-key' : 'pasted-text';
}
