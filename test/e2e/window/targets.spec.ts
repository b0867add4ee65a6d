/** Choosing where files go: found by nickname and ending, with what each stands on; and a target of one's own. */
import { unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { BUILT_IN_TARGETS } from '#shared/built-in-target.ts';
import { test } from '../fixtures.ts';
import { chooseOwnTarget, chooseTarget, dropFiles, exportButton, ownTarget, readyAppliance } from './steps.ts';

test('targets are found by name, nickname and ending, each with its source', async ({ app }, info) => {
  const { page } = app;
  await readyAppliance(page, info.outputPath());
  await page.locator('[data-target]').click();
  const search = page.getByRole('searchbox');
  await expect(search).toHaveAttribute('placeholder', new RegExp(`^Search ${String(BUILT_IN_TARGETS.length)} targets`));
  await expect(page.getByRole('option')).toHaveCount(BUILT_IN_TARGETS.length);
  // The one that is chosen is not recent; the one before it is, and is found once when it is sought.
  await page.keyboard.press('Escape');
  await chooseTarget(page, 'NetScaler (Citrix ADC)');
  await page.locator('[data-target]').click();
  const recent = page.getByRole('group', { name: 'Recent' }).getByRole('option');
  await expect(recent).toHaveCount(1);
  await expect(recent).toContainText('Auth0 appliance, PEM');
  await search.fill('auth0 appliance, pem');
  await expect(recent).toHaveCount(0);
  await expect(page.getByRole('option', { name: 'Auth0 appliance, PEM' }).first()).toBeVisible();
  await search.fill('netscaler');
  await expect(page.getByRole('option')).toHaveCount(1);

  await search.fill('ingress');
  await expect(page.getByRole('option')).toHaveCount(1);
  await expect(page.getByRole('option')).toContainText('Kubernetes');
  await search.fill('LTM');
  const f5 = page.getByRole('option', { name: /F5/ });
  await expect(f5).toContainText('Nov 2026, techdocs.f5.com');
  await expect(f5).toContainText('3 points unconfirmed');
  await search.fill('.pfx');
  await expect(page.getByRole('option', { name: 'Auth0 appliance, PFX' })).toBeVisible();
  await search.fill('no such place');
  await expect(page.getByText('No target of this name.')).toBeVisible();
});

test('a person’s own target is followed; a file that describes none is refused by its field', async ({ app }, info) => {
  const { page } = app;
  test.skip(app.kind === 'electron', 'its dialog is the system’s');
  await readyAppliance(page, info.outputPath());
  const wrong = join(info.outputPath(), 'wrong.json');
  writeFileSync(wrong, JSON.stringify({ ...ownTarget, role: 'sever' }));
  await chooseOwnTarget(page, wrong);
  await expect(page.getByRole('status', { name: 'News' })).toContainText('the field "role"');

  const right = join(info.outputPath(), 'our-proxy.json');
  writeFileSync(right, JSON.stringify(ownTarget));
  await chooseOwnTarget(page, right);
  await expect(page.locator('[data-target]')).toContainText('Our proxy');
  await expect(exportButton(page, /^Export/)).toBeVisible();
  await expect(page.locator('.outs')).toContainText('-all.pem');
  await page.locator('[data-target]').click();
  await expect(page.getByRole('group', { name: 'Your own' }).getByRole('option')).toHaveCount(1);
});

test('one that was dropped is kept for the next start, until it is let go of', async ({ app }, info) => {
  const { page } = app;
  await readyAppliance(page, info.outputPath());
  const path = join(info.outputPath(), 'our-proxy.json');
  writeFileSync(path, JSON.stringify(ownTarget));
  await dropFiles(page, [path]);
  await expect(page.locator('[data-target]')).toContainText('Our proxy');
  await expect(page.getByText('“Our proxy” is among your own targets from now on.')).toBeVisible();
  await expect(page.getByRole('row', { name: /our-proxy\.json/ })).toHaveCount(0);
  unlinkSync(path);

  await page.reload();
  await page.locator('[data-target]').click();
  const own = page.getByRole('list', { name: 'Your own' });
  await expect(own).toContainText('Our proxy');
  await own.getByRole('button', { name: 'Remove Our proxy' }).click();
  await expect(own).toHaveCount(0);
  await expect(page.getByRole('group', { name: 'Your own' })).toHaveCount(0);
});
