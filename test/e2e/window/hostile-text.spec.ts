/** Text made to do harm, in the window: markup is text, what turns or hides is shown escaped, a megabyte is cut. */
import { mkdirSync } from 'node:fs';
import { expect } from '@playwright/test';
import { HOST, HOSTILE, makeHostileMaterial } from '#test/support/hostile-material.ts';
import { test } from '../fixtures.ts';
import { chooseTarget, dropFiles, nameHosts, statusBar, unlock, voice } from './steps.ts';

const HARMFUL = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

// That the page's policy had nothing to refuse is seen to by the fixture, after each spec.
test('hostile names of files, people and hosts are text, and nothing but text', async ({ app }, info) => {
  const { page } = app;
  const folder = info.outputPath('received');
  mkdirSync(folder, { recursive: true });
  const { certificate, key, huge, pfx, password, named } = makeHostileMaterial(folder);
  const isHarmless = async (): Promise<void> => {
    const text = await page.locator('body').innerText();
    expect(HARMFUL.exec(text)).toBeNull();
    expect(text.length).toBeLessThan(200_000);
    expect(await page.evaluate('window.pwned')).toBeUndefined();
    expect(await page.locator('img, iframe, [onerror], [onload], a[href^=javascript]').count()).toBe(0);
  };

  await dropFiles(page, [certificate, key, huge, pfx, ...named]);
  await expect(statusBar(page)).toContainText('locked');
  await isHarmless();
  await expect(page.getByRole('row', { name: String.raw`\u{202e}gpj.drac` }).first()).toBeVisible();

  await unlock(page, 'hostile.pfx', password);
  await chooseTarget(page, 'nginx');
  await nameHosts(page, `${HOST}\n${HOSTILE.map((text) => text.replaceAll(/\s/g, '')).join('\n')}`);
  await expect(voice(page)).toBeVisible();
  await isHarmless();

  // What was shown escaped is, when it is edited, still what it was.
  await page.getByRole('button', { name: 'Edit list' }).first().click();
  const list = page.getByRole('dialog').getByRole('textbox').first();
  const shown = await list.inputValue();
  const escapes = (text: string): readonly string[] => text.match(/\\u\{[0-9a-f]+\}/g) ?? [];
  expect(escapes(shown)).toContain(String.raw`\u{202e}`);
  expect(HARMFUL.exec(shown)).toBeNull();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Edit list' }).first().click();
  expect(escapes(await list.inputValue())).toEqual(escapes(shown));
  await isHarmless();
});
