/** Text of certificates and file names as it may stand in a report: it can't hide, turn or swamp what is around it. */
import { escape } from '#words/harmless.ts';

/** What is longer stands in the JSON in full. */
const MOST_NAME = 300;
const MOST_SENTENCES = 3_000;

/** A name, cut where it is too long to read. */
export function shown(text: string): string {
  return cut(text, MOST_NAME);
}

/** Sentences, in which names may stand. */
export function shownText(text: string): string {
  return cut(text, MOST_SENTENCES);
}

function cut(text: string, most: number): string {
  return escape(text.length <= most ? text : `${text.slice(0, most)}… (${String(text.length)})`);
}
