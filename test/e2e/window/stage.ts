/** What a state begins from. */
import type { Page } from '@playwright/test';
import type { App } from '../app.ts';
import type { ExportFolder } from './export-folder.ts';

export interface Stage {
  readonly app: App;
  readonly page: Page;
  /** For files to be dropped. */
  readonly folder: string;
  readonly exportFolder: ExportFolder;
}
