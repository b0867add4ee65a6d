/** Nothing is cut off, covered or out of reach in a language whose texts are 40 % longer, wide and narrow. */
import { expect, type Page } from '@playwright/test';
import { buildSync } from 'esbuild';
import { join } from 'node:path';
import { test } from './export-folder.ts';
import { misfits } from './misfits.ts';
import { settled } from './settled.ts';
import { REAL_STATES } from './states.ts';

const script = buildSync({
  absWorkingDir: join(import.meta.dirname, '../../..'),
  entryPoints: ['test/renderer/stretch-page.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'stretching',
}).outputFiles[0]?.text;

const SIZES = [
  { width: 1280, height: 800 },
  { width: 900, height: 600 },
];

async function expectToFit(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(`(async () => { ${script ?? ''}; await stretching.done; })()`);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await settled(page);
    expect.soft(await misfits(page), `${String(size.width)} wide`).toEqual([]);
  }
}

/** The main states; the others show the same parts. */
const MAIN_STATES = [
  'empty',
  'drag-over-work',
  'locked',
  'no-target',
  'target-picker',
  'ready-with-warnings',
  'problems',
  'fixes',
  'checklist',
  'several-certificates',
  'edit-hosts',
  'shared',
  'choose-folder',
  'export-preview',
  'new-password',
  'own-password',
  'verified',
  'report',
  'commands',
  'keyboard',
  'chain-complete',
  'chain-gap',
  'settings',
];

for (const name of MAIN_STATES) {
  test(name, async ({ app, kind, exportFolder }, info) => {
    test.skip(kind === 'electron', 'the same page');
    await REAL_STATES[name]?.({ app, page: app.page, folder: info.outputPath(), exportFolder });
    await expectToFit(app.page);
  });
}
