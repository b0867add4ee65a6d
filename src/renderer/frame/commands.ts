/** Everything that can be done in the window, once: for the keys, the palette and the help on keys. */
import type { CommandGroup, CommandName } from '#words/window-commands.ts';
import type { BundleView } from '#shared/bundle-view.ts';
import { fixHere, goToIssue } from '../features/hand-over/go-to-issue.ts';
import { startExportAll } from '../features/write/start-export-all.ts';
import { startExport } from '../features/write/start-export.ts';
import { chooseFiles, chooseFolder, closeBundle, lockNow, newBundle, redo, undo } from '../state/actions.ts';
import { look, openSheet, useLooking } from '../state/looking.ts';
import { save } from '../state/saving.ts';
import { addTarget } from '../state/own-targets.ts';
import { useWorkspace } from '../state/workspace.ts';
import { goToArea, goToNamedArea } from './areas.ts';

export interface Command {
  readonly name: CommandName;
  readonly group: CommandGroup;
  /** 'Ctrl+Shift+O'; null: by name alone. */
  readonly keys: string | null;
  readonly run: () => void;
  /** Whether there is something to do now. */
  readonly can: () => boolean;
}

const always = (): boolean => true;

function shown(): BundleView | null {
  const { bundle } = useLooking.getState();
  return bundle === null ? null : (useWorkspace.getState().views.get(bundle) ?? null);
}

const isShown = (): boolean => shown() !== null;

function hasSeveralBundles(): boolean {
  return useWorkspace.getState().mirror.bundles.size > 1;
}

function focus(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

function isThere(selector: string): boolean {
  return document.querySelector(selector) !== null;
}

function nextBundle(): void {
  const ids = [...useWorkspace.getState().mirror.bundles.keys()];
  const { bundle } = useLooking.getState();
  look({ bundle: ids[(ids.indexOf(bundle ?? '') + 1) % ids.length] ?? bundle });
}

/** Of the bundle that is shown; nothing where none is. */
function withShown(run: (view: BundleView) => void): () => void {
  return () => {
    const view = shown();
    if (view !== null) run(view);
  };
}

function saveReminders({ id }: BundleView): void {
  const { signers } = useLooking.getState();
  const { lang } = document.documentElement;
  void save({ kind: 'report', format: 'ics', bundle: id, language: lang, signers, name: 'renewal.ics' });
}

function command(
  group: CommandGroup,
  name: CommandName,
  keys: string | null,
  run: () => void,
  can: () => boolean = always,
): Command {
  return { name, group, keys, run, can };
}

export const COMMANDS: readonly Command[] = [
  command('around', 'commands', 'Ctrl+K', () => openSheet({ kind: 'commands' }), isShown),
  command('around', 'keyboard', 'F1', () => openSheet({ kind: 'keyboard' }), isShown),
  command('around', 'next-area', 'F6', () => goToArea(1)),
  command('around', 'previous-area', 'Shift+F6', () => goToArea(-1)),
  command('around', 'received', 'Ctrl+1', () => goToNamedArea('received')),
  command('around', 'chain', 'Ctrl+2', () => goToNamedArea('bundle')),
  command('around', 'checks', 'Ctrl+3', () => goToNamedArea('hand-over')),
  command('around', 'next-bundle', 'Ctrl+Tab', nextBundle),
  command('around', 'new-bundle', 'Ctrl+N', () => void newBundle()),
  command('around', 'rename-bundle', 'F2', () => openSheet({ kind: 'rename' }), isShown),
  command(
    'around',
    'close-bundle',
    null,
    withShown(({ id }) => void closeBundle(id)),
    hasSeveralBundles,
  ),
  command('around', 'settings', null, () => openSheet({ kind: 'settings', tab: 'general' }), isShown),
  command('around', 'library', null, () => openSheet({ kind: 'settings', tab: 'library' }), isShown),
  command('around', 'security', null, () => openSheet({ kind: 'settings', tab: 'security' }), isShown),
  command('files', 'add-files', 'Ctrl+O', () => void chooseFiles()),
  command('files', 'add-folder', 'Ctrl+Shift+O', () => void chooseFolder('read')),
  command(
    'files',
    'unlock',
    'Ctrl+U',
    () => focus('[data-password]'),
    () => isThere('[data-password]'),
  ),
  command('files', 'lock', null, () => void lockNow()),
  command('hand-over', 'hostnames', null, () => openSheet({ kind: 'hosts' }), isShown),
  command('hand-over', 'target', 'Ctrl+T', () => document.querySelector<HTMLElement>('[data-target]')?.click()),
  command(
    'hand-over',
    'own-target',
    null,
    withShown(({ id }) => void addTarget(id)),
    isShown,
  ),
  command('hand-over', 'next-problem', 'F8', () => goToIssue(1)),
  command('hand-over', 'previous-problem', 'Shift+F8', () => goToIssue(-1)),
  command('hand-over', 'fix', 'Ctrl+.', fixHere, () => isThere('[data-fix]')),
  command(
    'hand-over',
    'undo',
    'Ctrl+Z',
    withShown(({ id }) => void undo(id)),
    () => shown()?.canUndo === true,
  ),
  command(
    'hand-over',
    'redo',
    'Ctrl+Shift+Z',
    withShown(({ id }) => void redo(id)),
    () => shown()?.canRedo === true,
  ),
  command(
    'hand-over',
    'name-files',
    null,
    () => openSheet({ kind: 'name', isWriting: false }),
    () => (shown()?.plan.files.length ?? 0) > 0,
  ),
  command('hand-over', 'folder', null, () => void chooseFolder('export'), isShown),
  command('hand-over', 'export', 'Ctrl+E', startExport, () => shown()?.ready === true),
  command('hand-over', 'export-all', null, startExportAll, hasSeveralBundles),
  command(
    'kept',
    'report',
    null,
    () => openSheet({ kind: 'report' }),
    () => (shown()?.target ?? null) !== null,
  ),
  command('kept', 'reminders', null, withShown(saveReminders), () => (shown()?.leaf ?? null) !== null),
  command('kept', 'manifest', null, () => void save({ kind: 'manifest', name: 'certprep-manifest.json' })),
];

/** By the keys that were pressed; Command counts as Control. */
export function commandFor({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Command | null {
  if (altKey) return null;
  const pressed = [
    ctrlKey || metaKey ? 'Ctrl' : '',
    shiftKey ? 'Shift' : '',
    key.length === 1 ? key.toUpperCase() : key,
  ];
  const keys = pressed.filter((part) => part !== '').join('+');
  return COMMANDS.find((one) => one.keys === keys) ?? null;
}
