/** What is said to those who don't see the window. */
import { create } from 'zustand';

export interface Said {
  /** When there is a pause. */
  readonly polite: string;
  /** At once: a wrong password, a failure to write. */
  readonly assertive: string;
}

export const useSaid = create<Said>()(() => ({ polite: '', assertive: '' }));

export function say(polite: string): void {
  useSaid.setState({ polite });
}

export function sayNow(assertive: string): void {
  useSaid.setState({ assertive });
}
