/** Draws every state at both sizes, light and dark. Not a test: what was drawn is to be looked at. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test } from '../e2e/window/fake-window.ts';
import { settled } from '../e2e/window/settled.ts';
import { FAKE_STAGES, REAL_STATES } from '../e2e/window/states.ts';
import { DEMANDED } from './demanded.mjs';
import { smallPng } from './small-png.ts';

const PICTURES = join(import.meta.dirname, '../../docs/pictures');

const WINDOW = { width: 1280, height: 800 };
const SIZES = [
  { name: '', ...WINDOW },
  { name: '-900x600', width: 900, height: 600 },
];

/** A window that is zoomed into has one size: the point is how little room it leaves. */
function sizesAt(zoom: number): typeof SIZES {
  return zoom === 1 ? SIZES : [{ name: '', width: WINDOW.width / zoom, height: WINDOW.height / zoom }];
}

async function draw(page: Page, name: string, zoom = 1): Promise<void> {
  for (const { name: size, ...viewport } of sizesAt(zoom)) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await settled(page);
      const scheme = colorScheme === 'dark' ? '-dark' : '';
      const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
      writeFileSync(join(PICTURES, `${name}${size}${scheme}.png`), smallPng(png));
    }
  }
}

const unreachable = Object.values(DEMANDED)
  .flat()
  .filter((name) => !(name in REAL_STATES) && !(name in FAKE_STAGES));
if (unreachable.length > 0) throw new Error(`No way leads to these states: ${unreachable.join(', ')}`);

for (const [name, reach] of Object.entries(REAL_STATES)) {
  test(name, async ({ app, exportFolder }, info) => {
    await app.page.setViewportSize(WINDOW);
    await reach({ app, page: app.page, folder: info.outputPath(), exportFolder });
    await draw(app.page, name);
  });
}

for (const [name, { state, reach, zoom = 1 }] of Object.entries(FAKE_STAGES)) {
  test(name, async ({ openFake }) => {
    const page = await openFake(state, zoom);
    await page.setViewportSize(WINDOW);
    await reach(page);
    await draw(page, name, zoom);
  });
}
