/** What a person does before the window is drawn: nobody has to do it again. */
import type { Handed } from '#shared/place.ts';
import type { Result } from '#shared/result.ts';

/** Of a DragEvent, what is looked at. */
type Dropped = Event & { readonly dataTransfer?: { readonly files: Iterable<File> } | null };

/** Of an element, what is looked at. */
interface Within {
  readonly closest: (selector: string) => { readonly dataset: { readonly first?: FirstButton } } | null;
}

/** As `data-first` says it on the buttons of the first view. */
export type FirstButton = 'files' | 'folder';

export interface Early {
  readonly drops: readonly File[];
  /** What comes of the file dialog, where one was asked for: it does not wait for the window. */
  readonly chosen: Promise<Result<Handed | null>> | null;
  /** The folder dialog may be the window's own, and waits for it. */
  readonly wantsFolder: boolean;
  readonly focused: FirstButton | null;
}

const NOTHING: Early = { drops: [], chosen: null, wantsFolder: false, focused: null };

let take: (() => Early) | null = null;

/** From now on until it is taken. `window`: where it happens. */
export function keepEarly(window: EventTarget, chooseFiles: () => Promise<Result<Handed | null>>): void {
  const drops: File[] = [];
  let early = NOTHING;
  const listeners: Readonly<Record<string, (event: Event) => void>> = {
    dragover: (event) => event.preventDefault(),
    drop(event) {
      event.preventDefault();
      drops.push(...((event as Dropped).dataTransfer?.files ?? []));
    },
    click({ target }) {
      const button = firstButton(target);
      if (button === 'files') early = { ...early, chosen: chooseFiles() };
      if (button === 'folder') early = { ...early, wantsFolder: true };
    },
    focusin({ target }) {
      early = { ...early, focused: firstButton(target) };
    },
  };
  const entries = Object.entries(listeners);
  for (const [type, listener] of entries) window.addEventListener(type, listener);
  take = () => {
    for (const [type, listener] of entries) window.removeEventListener(type, listener);
    return { ...early, drops };
  };
}

/** Once; whoever takes it takes what is done from then on, too. */
export function takeEarly(): Early {
  const taken = take?.() ?? NOTHING;
  take = null;
  return taken;
}

function firstButton(target: EventTarget | null): FirstButton | null {
  // The document itself is no element, and may have the focus.
  return (target as Partial<Within> | null)?.closest?.('[data-first]')?.dataset.first ?? null;
}
