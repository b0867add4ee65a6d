/** The window as people have it who set their system or browser otherwise: own colours, wide text, no motion. */
import { expect, type Page } from '@playwright/test';
import { test } from './export-folder.ts';
import { misfits } from './misfits.ts';
import { settled } from './settled.ts';
import { REAL_STATES } from './states.ts';

/** As WCAG 1.4.12 has it. The page's policy lets no style element in. */
const SPACED = `{
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(\`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }
  \`);
  document.adoptedStyleSheets.push(sheet);
}`;

for (const name of ['empty', 'problems', 'ready-with-warnings', 'verified', 'settings']) {
  test(`${name}, with space between lines, words and letters`, async ({ app, kind, exportFolder }, info) => {
    test.skip(kind === 'electron', 'the same page');
    const { page } = app;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await REAL_STATES[name]?.({ app, page, folder: info.outputPath(), exportFolder });
    await page.evaluate(SPACED);
    await settled(page);
    expect(await misfits(page)).toEqual([]);
  });
}

for (const name of ['chain-complete', 'chain-gap']) {
  test(`${name}, without motion`, async ({ app, kind, exportFolder }, info) => {
    test.skip(kind === 'electron', 'the same page');
    const { page } = app;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.evaluate(`{
      globalThis.moved = [];
      const look = () => {
        for (const { effect } of document.getAnimations())
          if (effect.getComputedTiming().endTime > 1) moved.push(effect.target.className);
        requestAnimationFrame(look);
      };
      look();
    }`);
    await REAL_STATES[name]?.({ app, page, folder: info.outputPath(), exportFolder });
    await settled(page);
    expect(await page.evaluate('moved')).toEqual([]);
  });
}

/** In words, what of the window is told apart by colour alone, where every colour is the system's. */
const TOLD_BY_COLOUR = `[...document.querySelectorAll('.tag, .ok, .warn, .bad, .icon.ok, .icon.warn, .icon.bad')]
  .filter((one) => one.checkVisibility())
  .filter((one) => one.textContent.trim() === '' && one.closest('svg') === null && one.querySelector('svg') === null)
  .map((one) => one.outerHTML.slice(0, 120))`;

async function lineAround(page: Page, selector: string): Promise<{ readonly style: string; readonly width: number }> {
  return page.evaluate(`{
    const { outlineStyle, outlineWidth } = getComputedStyle(document.querySelector(${JSON.stringify(selector)}));
    ({ style: outlineStyle, width: parseFloat(outlineWidth) });
  }`);
}

test('in forced colours states are told apart, and the focus is seen', async ({ app, kind, exportFolder }, info) => {
  test.skip(kind === 'electron', 'the same page');
  const { page } = app;
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await REAL_STATES['problems']?.({ app, page, folder: info.outputPath(), exportFolder });
  await settled(page);
  expect(await page.evaluate(TOLD_BY_COLOUR)).toEqual([]);
  await page.locator('[data-target]').focus();
  await page.keyboard.press('Tab');
  expect(await lineAround(page, ':focus')).toEqual({ style: 'solid', width: 2 });
});
