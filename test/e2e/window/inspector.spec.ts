/** A certificate looked at closely, by keyboard alone: in plain words, all fields, and byte by byte. */
import { expect } from '@playwright/test';
import { test } from '../fixtures.ts';
import { makeChainMaterial } from './chain-material.ts';
import { chooseTarget, dropFiles, row } from './steps.ts';

test('Enter on a plate opens its details in place of the hand-over, Escape goes back to it', async ({
  app: { page },
}, info) => {
  const { leaf, key, issuing, root } = makeChainMaterial(info.outputPath());
  await dropFiles(page, [leaf, key, issuing, root]);
  await chooseTarget(page, 'nginx');
  const opens = row(page, 'Meridian Issuing CA');
  await opens.focus();
  await page.keyboard.press('Enter');

  const details = page.getByRole('region', { name: 'Details of this certificate' });
  await expect(page.getByRole('region', { name: 'Hand over' })).toHaveCount(0);
  await expect(details).toContainText(
    'Meridian signs other certificates with it. It was itself signed by Meridian Root.',
  );
  await expect(details.getByRole('meter')).toBeVisible();
  await expect(details).toContainText('Not checked');

  await expect(details.getByRole('tab', { name: 'In plain words' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(details).toContainText('keyCertSign');
  await expect(details).toContainText('basicConstraints (2.5.29.19), critical');
  await page.keyboard.press('ArrowRight');
  const structure = details.getByRole('treegrid', { name: 'Structure of the certificate' });
  await expect(structure.getByRole('row').first()).toContainText(/SEQUENCE.*0, [\d,]+ bytes/);
  const before = await structure.getByRole('row').count();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => structure.getByRole('row').count()).toBeLessThan(before);

  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Hand over' })).toBeVisible();
  await expect(opens).toBeFocused();
});
