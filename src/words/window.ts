/**
 * What the window says around the facts: headings, labels, buttons, announcements. Sentences about failures, findings
 * and hostnames are not here but in their own tables. Times are milliseconds since 1970 UTC.
 */
import type { CommandWords } from './window-commands.ts';
import type { AuthoritiesWords } from './window-authorities.ts';
import type { HandOverWords } from './window-hand-over.ts';
import type { ChainPlateWords, HostnameWords } from './window-bundle.ts';
import type { EmptyWords, ReadingWords, ReceivedWords, UnlockWords } from './window-received.ts';
import type { InspectorWords } from './window-inspector.ts';
import type { CardWords, LibraryWords, PathWords, RootWords } from './window-trust.ts';
import type { MenuWords } from './window-menu.ts';
import type { TimeWords } from './window-time.ts';
import type { SettingsWords } from './window-settings.ts';
import type { VoiceWords } from './window-voice.ts';
import type { HostName, OfflineMeasure } from '#shared/about.ts';
import type { BundleState } from '#shared/workspace-rows.ts';
import type { Language } from './language.ts';

export interface WindowWords {
  readonly frame: FrameWords;
  readonly empty: EmptyWords;
  readonly reading: ReadingWords;
  readonly received: ReceivedWords;
  readonly unlock: UnlockWords;
  readonly voice: VoiceWords;
  readonly chain: ChainPlateWords;
  readonly authorities: AuthoritiesWords;
  readonly root: RootWords;
  readonly paths: PathWords;
  readonly card: CardWords;
  readonly library: LibraryWords;
  readonly settings: SettingsWords;
  readonly inspector: InspectorWords;
  readonly hostnames: HostnameWords;
  readonly handOver: HandOverWords;
  readonly time: TimeWords;
  readonly commands: CommandWords;
  readonly folders: FolderWords;
  readonly menu: MenuWords;
  readonly notices: NoticeWords;
}

/** Apart from wordsFor, so that the terminal need not load what only a window says. */
const TABLES: { readonly [L in Language]: () => Promise<WindowWords> } = {
  en: async () => (await import('./en/window/window.ts')).window,
  de: async () => (await import('./de/window/window.ts')).window,
  ja: async () => (await import('./ja/window/window.ts')).window,
};

export function windowWordsFor(language: Language): Promise<WindowWords> {
  return TABLES[language]();
}

/** The title bar, the status bar and what is true in every state. */
export interface FrameWords {
  readonly areas: { readonly received: string; readonly bundle: string; readonly handOver: string };
  readonly bundles: string;
  readonly newBundle: string;
  /** Of a bundle that has no name yet; `number` is its place among the tabs. */
  readonly unnamed: (number: number) => string;
  readonly bundleMenu: string;
  readonly rename: string;
  readonly renameTo: string;
  readonly closeBundle: string;
  readonly states: { readonly [S in BundleState]: string };
  readonly seal: string;
  readonly sealShort: string;
  readonly sealTitle: string;
  readonly measures: { readonly [M in OfflineMeasure]: string };
  readonly refusedRequests: (count: number) => string;
  readonly notSandboxed: string;
  readonly forcedExtension: (id: string, policy: string) => string;
  readonly extensionsAccepted: string;
  readonly acceptExtensions: string;
  /** Which program this is: version, host, and the browser under it. */
  readonly program: (version: string, host: HostName, browser: string) => string;
  readonly nothingOpen: string;
  readonly filesRead: (files: number, locked: number) => string;
  readonly inMemory: (passwords: number, keys: number) => string;
  readonly lockNow: string;
  readonly locked: string;
  readonly keysStayOut: string;
  readonly nextArea: string;
  /** `what`: 'SHA-256'. */
  readonly copy: (what: string) => string;
  readonly copied: (what: string) => string;
  readonly cancel: string;
  readonly close: string;
  readonly back: string;
  readonly save: string;
  /** In place of a window that could not be drawn. */
  readonly broken: { readonly title: string; readonly text: string; readonly again: string };
}

/** The window's own picker of folders, for hosts without a dialog. */
export interface FolderWords {
  readonly title: { readonly read: string; readonly export: string; readonly save: string };
  readonly trail: string;
  readonly folders: string;
  readonly none: string;
  readonly cut: string;
  readonly newFolder: string;
  readonly newName: string;
  readonly make: string;
  readonly use: (name: string) => string;
}

/** Short news at the foot of the window. */
export interface NoticeWords {
  readonly label: string;
  readonly notOnDisk: (count: number) => string;
  readonly dropRefused: string;
  /** Files were dropped on a gap; `issuer`: whose certificate is missing still. */
  readonly gapStays: (issuer: string) => string;
  /** From last time's report or manifest. */
  readonly recalled: (bundles: number) => string;
  /** A target of one's own was among what was dropped. */
  readonly broughtTarget: (name: string) => string;
  readonly saved: (file: string) => string;
  readonly pastedText: string;
  readonly pastedKey: string;
  readonly dismiss: string;
}
