/**
 * The contract between the window and the main process: every call and every event, by name. Both ends are derived
 * from it, the preload's functions and main's handlers alike, so a call that is missing on one side does not compile.
 *
 * To add a call: an entry here, a schema in main/bridge/schemas.ts, a handler in main/bridge/handlers.ts; for a call
 * about the workspace in workspace-calls.ts, workspace-schemas.ts and workspace-handlers.ts (library-* the same). The schemas do not stand
 * here, because main alone checks what arrives and the page need not carry a validator.
 *
 * What crosses is plain data. Files and folders cross as opaque ids (`PlaceId`), never as paths: the window can't
 * name a place that a person did not give it. A file that a person drops crosses as a `File`, whose path the host
 * asks of the browser itself.
 */
import type { About } from './about.ts';
import type { Call, Event, Files } from './contract-kinds.ts';
import { LIBRARY_CALLS } from './library-calls.ts';
import type { Choice, ChoicePurpose, FolderView, Handed, PlaceId } from './place.ts';
import type { Result } from './result.ts';
import type { Revision } from './revision.ts';
import { WORKSPACE_CALLS } from './workspace-calls.ts';
import type { Row } from './workspace-rows.ts';

const call = <Argument, Value>(): Call<Argument, Value> => ({ takes: 'data' });
const files = <Value>(): Call<Files, Value> => ({ takes: 'files' });
const event = <Payload>(): Event<Payload> => ({});

export const CALLS = {
  about: call<null, About>(),
  /** Files that were dropped or chosen in the page. */
  dropped: files<Handed>(),
  /** Asks a person for files to read. Answers null when they change their mind. */
  chooseFiles: call<null, Handed | null>(),
  /** Asks a person for a folder. */
  chooseFolder: call<{ readonly purpose: ChoicePurpose }, Choice>(),
  /** Asks a person for the name and place of one new file. */
  chooseSave: call<{ readonly name: string }, Choice>(),
  /** For the picker in the window, after a choice answered `pick`. */
  listFolder: call<{ readonly folder: PlaceId }, FolderView>(),
  /** Whether a file in it can be for its owner alone; null: it can't be told before writing. */
  keepsPermissions: call<{ readonly folder: PlaceId }, boolean | null>(),
  /** A name like `name` that nothing in the folder has yet. */
  freeName: call<{ readonly folder: PlaceId; readonly name: string }, { readonly name: string }>(),
  makeFolder: call<{ readonly parent: PlaceId; readonly name: string }, FolderView>(),
  /** A person knows that extensions forced on this browser could read passwords, and types them all the same. */
  acceptExtensions: call<null, null>(),
  /** A password stands on the screen, or does no longer: it is kept out of pictures of the screen where the host can. */
  secretShown: call<{ readonly shown: boolean }, null>(),
  /** Puts text that the window shows on the clipboard: digests and names. */
  copy: call<{ readonly text: string }, null>(),
  quit: call<null, null>(),
  ...WORKSPACE_CALLS,
  ...LIBRARY_CALLS,
} as const;

export const EVENTS = {
  /** What changed in the workspace. A number that is not the last one plus one asks for a full copy. */
  revision: event<Revision<Row>>(),
} as const;

export type CallName = keyof typeof CALLS;
export type EventName = keyof typeof EVENTS;
export type ArgumentOf<N extends CallName> = (typeof CALLS)[N] extends Call<infer Argument, unknown> ? Argument : never;
export type ValueOf<N extends CallName> = (typeof CALLS)[N] extends Call<unknown, infer Value> ? Value : never;
export type PayloadOf<N extends EventName> = (typeof EVENTS)[N] extends Event<infer Payload> ? Payload : never;

type WindowArguments<Argument, FileType> = [Argument] extends [null]
  ? []
  : [Argument] extends [Files]
    ? [files: readonly FileType[]]
    : [argument: Argument];

type CallFunctions<FileType> = {
  readonly [N in CallName]: (...argument: WindowArguments<ArgumentOf<N>, FileType>) => Promise<Result<ValueOf<N>>>;
};
type EventFunctions = {
  readonly [N in EventName as `on${Capitalize<N>}`]: (listener: (payload: PayloadOf<N>) => void) => () => void;
};

/** What the window finds as `window.certprep`. `FileType` is the DOM's `File`, which this floor does not know. */
export type Api<FileType> = CallFunctions<FileType> & EventFunctions;

export const CALL_NAMES = Object.keys(CALLS) as readonly CallName[];
export const EVENT_NAMES = Object.keys(EVENTS) as readonly EventName[];
