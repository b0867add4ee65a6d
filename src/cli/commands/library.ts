/** `certprep library build | import | info`: packs of public intermediates and roots, made, added to and looked at. */
import type { LibraryAnswer } from '#shared/answers.ts';
import type { Failure } from '#shared/failure.ts';
import type { LibraryImport, RootMet } from '#shared/library.ts';
import { gather, type Gathered } from '#app/library/gather.ts';
import { type List, listOf } from '#app/library/list-of.ts';
import { buildPack, importInto, rootMet } from '#app/library/make-pack.ts';
import { inspectPack, openPack } from '#app/library/pack-file.ts';
import { ownPack } from '#app/library/shelf.ts';
import { loadSettings } from '#app/settings/settings-file.ts';
import { timeView } from '#app/views/time-view.ts';
import { failureProblem } from '#words/problem.ts';
import { DONE, NOT_READ, NOT_WRITTEN, STOPPED } from '../exit.ts';
import { mistake } from '../mistake.ts';
import { printLibrary, printTrusting } from '../print/library.ts';
import { givenRoots } from '../roots.ts';
import type { Run } from '../run.ts';
import { folderOf } from '../shelf.ts';

const ACTIONS = ['build', 'import', 'info'] as const;
type Action = (typeof ACTIONS)[number];

export async function library(run: Run): Promise<number> {
  const [action = null, ...paths] = run.paths;
  switch (action) {
    case 'build':
      return build(run, paths);
    case 'import':
      return importFiles(run, paths);
    case 'info':
      return info(run, paths);
    default:
      return mistake('ACTION_UNKNOWN', { command: 'library', action, known: ACTIONS });
  }
}

/** Of "--from a b" the shell gives b as a word of its own. */
async function build(run: Run, more: readonly string[]): Promise<number> {
  const { from, out, force = false } = run.options;
  if (from === undefined) return mistake('OPTION_MISSING', { option: '--from', command: 'library' });
  if (out === undefined) return mistake('OPTION_MISSING', { option: '--out', command: 'library' });
  const paths = [...from, ...more];
  const roots = await givenRoots(run.options);
  const gathered = await gatherFor(run, paths);
  if (gathered === null) return finish(run, 'build', null, NOT_READ);
  const { collection, stopped, exit } = gathered;
  if (stopped) return STOPPED;
  const leftOut = roots === null ? 0 : collection.onlyRoots(roots);
  if (leftOut > 0) tell(run, { code: 'ROOTS_NOT_IMPORTED', facts: { count: leftOut } }, 'info', null);
  const built = await buildPack(collection, listFor(run, paths), out, { force, signal: run.terminal.signal });
  return built.ok ? finish(run, 'build', out, exit) : notWritten(run, 'build', out, built.failure);
}

async function importFiles(run: Run, paths: readonly string[]): Promise<number> {
  if (paths.length === 0) return mistake('PATH_MISSING', { command: 'library' });
  const own = await ownPackOf(run);
  const gathered = await gatherFor(run, paths);
  if (gathered === null) return finish(run, 'import', null, NOT_READ);
  const { collection, stopped, exit } = gathered;
  if (stopped) return STOPPED;
  if (own === null) return notWritten(run, 'import', 'settings', NO_HOME);
  const trustRoots = run.options['trust-roots'] === true;
  const roots = collection.entries('roots');
  if (trustRoots && roots.length > 0) {
    const met = roots.map((root) => rootMet(root, true));
    run.terminal.err(printTrusting(met.map(rootView), run.words, run.style));
  }
  const options = { consented: () => trustRoots, signal: run.terminal.signal };
  const imported = await importInto(own, collection, listFor(run, paths), options);
  if (!imported.ok) return notWritten(run, 'import', own, imported.failure);
  const left = imported.value.roots.filter((root) => !root.imported).length;
  if (left > 0) tell(run, { code: 'ROOTS_NOT_IMPORTED', facts: { count: left } }, 'info', null);
  return finish(run, 'import', own, exit, imported.value);
}

/** The pack that is named, else the person's own, else the one that came with the program. */
async function info(run: Run, [path, ...more]: readonly string[]): Promise<number> {
  const [argument] = more;
  if (argument !== undefined) return mistake('ARGUMENT_UNEXPECTED', { command: 'library', argument });
  const named = path ?? run.options.library ?? null;
  if (named !== null) return finish(run, 'info', named, DONE);
  const there = [await ownPackOf(run), run.terminal.pack].find((pack) => pack !== null && isThere(pack)) ?? null;
  return finish(run, 'info', there, DONE);
}

function isThere(path: string): boolean {
  const opened = openPack(path);
  if (opened.ok) opened.value.close();
  return opened.ok || opened.failure.code !== 'UNREADABLE_FILE';
}

async function ownPackOf(run: Run): Promise<string | null> {
  const folder = folderOf(run);
  const { settings, failure } = await loadSettings(folder);
  if (failure !== null) tell(run, failure, 'warning', folder);
  return run.options.library ?? ownPack(folder, settings);
}

/** Null: there was nothing in it; what was met is told. */
async function gatherFor(run: Run, paths: readonly string[]): Promise<(Gathered & { readonly exit: number }) | null> {
  const gathered = await gather(paths, run.terminal.signal);
  const { collection, troubles, stopped } = gathered;
  for (const { failure, severity, subject } of troubles) tell(run, failure, severity, subject);
  const hasErrors = troubles.some(({ severity }) => severity === 'error');
  if (!stopped && collection.isEmpty) {
    const files = new Set(troubles.map(({ subject }) => subject)).size;
    if (!hasErrors) tell(run, { code: 'NOTHING_FOUND', facts: { files } }, 'error', paths[0] ?? null);
    return null;
  }
  return { ...gathered, exit: hasErrors ? NOT_READ : DONE };
}

function listFor({ options, at }: Run, paths: readonly string[]): List {
  const list = listOf(paths, at);
  return { ...list, name: options.list ?? list.name };
}

const NO_HOME: Failure = { code: 'CANNOT_WRITE', facts: { path: 'settings', reason: 'missing-folder', detail: null } };

function notWritten(run: Run, action: Action, path: string, failure: Failure): number {
  tell(run, failure, 'error', path);
  finish(run, action, null, NOT_WRITTEN);
  return failure.code === 'STOPPED' ? STOPPED : NOT_WRITTEN;
}

function tell(
  run: Run,
  failure: Failure,
  severity: 'error' | 'warning' | 'info' | 'blocker',
  subject: string | null,
): void {
  run.problems.push(failureProblem(failure, { severity, subject }, run.words));
}

/** Answers with the pack as it is on disk now; null: there is none. */
function finish(run: Run, action: Action, path: string | null, exit: number, came: LibraryImport = NOTHING): number {
  const inspected = path === null ? null : inspectPack(path);
  if (inspected?.ok === false) tell(run, inspected.failure, 'error', path);
  const pack = inspected?.ok === true ? inspected.value : null;
  const answer: LibraryAnswer = {
    ...run.head('library'),
    action,
    pack: pack?.path ?? null,
    date: pack === null ? null : timeView(pack.date),
    intermediates: pack?.intermediates ?? 0,
    roots: pack?.roots ?? 0,
    sha256: pack?.sha256 ?? null,
    source: pack?.name ?? null,
    added: came.added,
    rootsMet: came.roots.map(rootView),
  };
  run.print(answer, printLibrary);
  return inspected?.ok === false ? Math.max(exit, NOT_READ) : exit;
}

const NOTHING: LibraryImport = { added: { intermediates: 0, roots: 0 }, roots: [] };

function rootView({ notAfter, ...root }: RootMet): LibraryAnswer['rootsMet'][number] {
  return { ...root, notAfter: timeView(notAfter) };
}
