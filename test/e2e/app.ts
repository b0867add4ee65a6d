import type { Page } from '@playwright/test';
import type { OpenWindow } from '#main/browser/window.ts';

export type HostKind = 'chromium' | 'electron';

/** The program, open, as a spec sees it: the same on either host. */
export interface App {
  readonly kind: HostKind;
  readonly page: Page;
  /** Main's side of the window; null on Electron, which runs in a process of its own. */
  readonly window: OpenWindow | null;
  /** The path behind an id, where main runs in the test's own process. */
  readonly pathOf: (id: string) => string | null;
  /** Answers the system's next folder dialog; null where the window's own picker is used. */
  readonly answerFolder: ((path: string) => Promise<void>) | null;
  /** What was thrown where failures are data. */
  readonly bugs: readonly unknown[];
  readonly close: () => Promise<void>;
}
