/** The words of the language that is read, for every component. Another language is read at once, without a new start. */
import { create } from 'zustand';
import { type Language, languageOf } from '#words/language.ts';
import { windowWordsFor, type WindowWords } from '#words/window.ts';
import { type Words, wordsFor } from '#words/words.ts';
import { useSettings } from './settings.ts';

export interface Texts {
  /** By code: failures, findings, hostnames, nouns, targets. */
  readonly words: Words;
  readonly window: WindowWords;
}

const useRead = create<{ readonly texts: Texts | null }>()(() => ({ texts: null }));

export function useTexts(): Texts {
  const texts = useRead((state) => state.texts);
  if (texts === null) throw new Error('No words were loaded.');
  return texts;
}

/** Reads in the language of the settings, else in the computer's, and keeps to them. The settings are to be there. */
export async function followLanguage(): Promise<void> {
  useSettings.subscribe((now, before) => {
    if (now.language !== before.language) void read();
  });
  addEventListener('languagechange', () => void read());
  await read();
}

async function read(): Promise<void> {
  const wanted = wantedLanguage();
  const [words, window] = await Promise.all([wordsFor(wanted), windowWordsFor(wanted)]);
  // Another may be wanted by now, and be here already.
  if (wanted !== wantedLanguage()) return;
  document.documentElement.lang = wanted;
  useRead.setState({ texts: { words, window } });
}

function wantedLanguage(): Language {
  return languageOf(useSettings.getState().language ?? undefined, ...navigator.languages);
}
