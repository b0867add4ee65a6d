/** Prints docs/TARGETS.md, for scripts/targets.mjs. */
import { words } from '#words/en/words.ts';
import { targetsDocument } from './targets-document.ts';

process.stdout.write(targetsDocument(words));
