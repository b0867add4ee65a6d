/** What is said to those who don't see the window. */
import { create } from 'zustand';

/** One sentence; said again it is another one. */
export interface Sentence {
  readonly id: number;
  readonly text: string;
}

export interface Said {
  /** When there is a pause, one after the other: what is said at once with something else must not replace it. */
  readonly polite: readonly Sentence[];
  /** At once: a wrong password, a failure to write. */
  readonly assertive: string;
}

/** More than come together; older ones were heard long ago. */
const KEPT = 5;

export const useSaid = create<Said>()(() => ({ polite: [], assertive: '' }));

export function say(text: string): void {
  useSaid.setState(({ polite }) => ({
    polite: [...polite.slice(1 - KEPT), { id: (polite.at(-1)?.id ?? 0) + 1, text }],
  }));
}

export function sayNow(assertive: string): void {
  useSaid.setState({ assertive });
}
