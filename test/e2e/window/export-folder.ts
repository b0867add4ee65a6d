/** A folder to export to, in the home of the person: there the window's own picker begins. */
import { rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '../fixtures.ts';

export interface ExportFolder {
  readonly name: string;
  readonly path: string;
}

export const test = base.extend<{ exportFolder: ExportFolder }>({
  exportFolder: async ({ kind }, use, info) => {
    // Short where it may be drawn: the states have one word for a title.
    const name = /^[a-z-]+$/.test(info.title) ? `transfer-${info.title}` : `certprep-e2e-${kind}-${info.testId}`;
    const path = join(homedir(), name);
    rmSync(path, { recursive: true, force: true });
    await use({ name, path });
    rmSync(path, { recursive: true, force: true });
  },
});
