/** The page's first script: a first view that can be used at once, and then all the rest. */
import { languageOf } from '#words/language.ts';
import { afterDrawing } from './parts/after-drawing.ts';
import { api } from './state/api.ts';
import { keepEarly } from './state/early.ts';

const root = document.documentElement;
const start = (): void => void import('./main.tsx');

keepEarly(window, api.chooseFiles);
// Main says so where nothing was read yet, and in which language the settings are.
if ('fresh' in root.dataset) {
  const language = languageOf(root.dataset['language'], ...navigator.languages);
  const view = document.querySelector<HTMLTemplateElement>(`template[data-language="${language}"]`);
  root.lang = language;
  if (view !== null) document.getElementById('root')?.replaceChildren(view.content.cloneNode(true));
  // A press in between is answered before the rest is read.
  afterDrawing(start);
} else start();
