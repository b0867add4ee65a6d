/** The library and the anchors of a command line: built in, the person's own, or the pack that it names. */
import { openPack } from '#app/library/pack-file.ts';
import { ownPack, Shelf, type ShelfUse } from '#app/library/shelf.ts';
import { settingsFolder } from '#app/settings/settings-folder.ts';
import { loadSettings } from '#app/settings/settings-file.ts';
import { failureProblem } from '#words/problem.ts';
import { mistake } from './mistake.ts';
import type { Run } from './run.ts';

export function folderOf({ terminal }: Run): string | null {
  return settingsFolder(terminal.env, terminal.platform);
}

/** What the command line leaves of the packs' use. */
export function shelfUse({ options }: Run): ShelfUse {
  return { intermediates: options['no-library'] !== true, roots: options.roots === undefined };
}

/** Judges with the library at hand; what of it could not be read becomes problems of the run. */
export async function withShelf<T>(
  run: Run,
  judge: (library: Shelf['sources'], packs: Shelf['packs']) => T,
): Promise<T> {
  const { options, terminal, words } = run;
  const named = options.library ?? null;
  if (named !== null) {
    if (options['no-library'] === true) mistake('OPTIONS_CONFLICT', { options: ['--library', '--no-library'] });
    const opened = openPack(named);
    if (!opened.ok) return mistake('LIBRARY_UNUSABLE', { file: named, why: opened.failure.code });
    opened.value.close();
  }
  const folder = folderOf(run);
  const { settings, failure } = await loadSettings(folder);
  if (failure !== null) run.problems.push(failureProblem(failure, { severity: 'warning', subject: folder }, words));
  const own = ownPack(folder, settings);
  const shelf = new Shelf({ builtIn: terminal.pack, own, named }, settings.roots, shelfUse(run));
  try {
    return await shelf.judge(() => judge(shelf.sources, shelf.packs));
  } finally {
    for (const { failure: met, ...about } of shelf.troubles) run.problems.push(failureProblem(met, about, words));
    shelf.close();
  }
}
