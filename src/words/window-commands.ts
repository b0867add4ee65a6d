/** Words for what can be done by name or by keys. */

export const COMMAND_GROUPS = ['around', 'files', 'hand-over', 'kept'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

export type CommandName =
  | 'commands'
  | 'keyboard'
  | 'next-area'
  | 'previous-area'
  | 'received'
  | 'chain'
  | 'checks'
  | 'next-bundle'
  | 'new-bundle'
  | 'rename-bundle'
  | 'close-bundle'
  | 'settings'
  | 'library'
  | 'security'
  | 'add-files'
  | 'add-folder'
  | 'unlock'
  | 'lock'
  | 'hostnames'
  | 'target'
  | 'own-target'
  | 'next-problem'
  | 'previous-problem'
  | 'fix'
  | 'undo'
  | 'redo'
  | 'name-files'
  | 'folder'
  | 'export'
  | 'export-all'
  | 'report'
  | 'reminders'
  | 'manifest';

export interface CommandWords {
  readonly title: string;
  readonly search: string;
  readonly nothing: string;
  readonly names: { readonly [C in CommandName]: string };
  readonly keyboard: string;
  readonly keyboardLead: string;
  readonly groups: { readonly [G in CommandGroup]: string };
}
