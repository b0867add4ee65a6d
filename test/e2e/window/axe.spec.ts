/** axe finds nothing in any state, light and dark, in every language, wide and narrow. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { LANGUAGES } from '#words/language.ts';
import { test } from './fake-window.ts';
import { readIn } from './language.ts';
import { settled } from './settled.ts';
import { FAKE_STAGES, REAL_STATES } from './states.ts';

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 900, height: 600 };

/** Each language, both themes and both sizes. What a theme changes is the same in each language, and what a language changes in each theme. */
const LOOKS = LANGUAGES.map((language, i) => ({
  language,
  colorScheme: i % 2 === 0 ? ('light' as const) : ('dark' as const),
  size: i === 0 ? WIDE : NARROW,
}));

async function expectNothing(page: Page): Promise<void> {
  for (const { language, colorScheme, size } of LOOKS) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await readIn(page, language);
    await settled(page);
    // Without legacy mode axe opens a page of its own, which the program closes.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    const told = violations.map(({ id, nodes }) => ({
      id,
      at: nodes.map(({ html, any }) => [html.slice(0, 200), any[0]?.message]),
    }));
    expect(told, `${language}, ${colorScheme}, ${String(size.width)} wide`).toEqual([]);
  }
}

for (const [name, reach] of Object.entries(REAL_STATES)) {
  test(name, async ({ app, kind, exportFolder }, info) => {
    test.skip(kind === 'electron', 'the same page');
    await reach({ app, page: app.page, folder: info.outputPath(), exportFolder });
    await expectNothing(app.page);
  });
}

for (const [name, { state, reach }] of Object.entries(FAKE_STAGES)) {
  test(`${name}, on a fake main`, async ({ openFake, kind }) => {
    test.skip(kind === 'electron', 'the same page');
    const page = await openFake(state);
    await reach(page);
    await expectNothing(page);
  });
}
