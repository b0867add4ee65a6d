/** The page reflows: at 200 % and 400 % of a window of 1280 x 800 nothing is cut off, and nothing scrolls sideways. */
import { expect } from '@playwright/test';
import { test } from './export-folder.ts';
import { misfits } from './misfits.ts';
import { settled } from './settled.ts';
import { REAL_STATES } from './states.ts';

/** In CSS pixels, of which there are fewer the larger they are drawn. */
const SIZES = [
  { zoom: '200 %', width: 640, height: 400 },
  { zoom: '400 %', width: 320, height: 256 },
];

for (const name of ['empty', 'problems', 'ready-with-warnings', 'verified', 'settings']) {
  test(name, async ({ app, kind, exportFolder }, info) => {
    test.skip(kind === 'electron', 'the same page');
    const { page } = app;
    await REAL_STATES[name]?.({ app, page, folder: info.outputPath(), exportFolder });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const { zoom, ...size } of SIZES) {
      await page.setViewportSize(size);
      await settled(page);
      expect.soft(await misfits(page), zoom).toEqual([]);
    }
  });
}
