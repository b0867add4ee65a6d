/** Files dropped before the window is drawn: nobody has to drop them again. */

/** Of a DragEvent, what is looked at. */
type Dropped = Event & { readonly dataTransfer?: { readonly files: Iterable<File> } | null };

interface Early {
  readonly files: File[];
  readonly forget: () => void;
}

let early: Early | null = null;

/** From now on until they are taken. `window`: where they are dropped. */
export function keepEarlyDrops(window: EventTarget): void {
  const files: File[] = [];
  const over = (event: Event): void => event.preventDefault();
  const dropped = (event: Event): void => {
    event.preventDefault();
    files.push(...((event as Dropped).dataTransfer?.files ?? []));
  };
  window.addEventListener('dragover', over);
  window.addEventListener('drop', dropped);
  const forget = (): void => {
    window.removeEventListener('dragover', over);
    window.removeEventListener('drop', dropped);
  };
  early = { files, forget };
}

/** Once; whoever takes them takes what is dropped from then on, too. */
export function takeEarlyDrops(): readonly File[] {
  const taken = early;
  early = null;
  taken?.forget();
  return taken?.files ?? [];
}
