/** The names a certificate must serve: from a template, as they were pasted, and copied for the order of a reissue. */
import { expect } from '@playwright/test';
import { test } from '../fixtures.ts';
import { makeMaterial } from './material.ts';
import { check, chooseTarget, dropFiles, nameHosts } from './steps.ts';

test('a target’s groups are filled with names to adapt; an odd line stays as it was typed, and is told', async ({
  app: { page },
}, info) => {
  const { narrow } = makeMaterial(info.outputPath());
  await dropFiles(page, narrow);
  await chooseTarget(page, 'Auth0 appliance, PEM');
  await page.getByRole('button', { name: 'Add names…' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: 'Fill in names to adapt' }).click();
  const group = (name: string) => sheet.getByRole('textbox', { name });
  await expect(group('Management Dashboard')).toHaveValue('manage.id.meridian.example');
  await expect(group('Configuration Tenant')).toHaveValue('config.id.meridian.example');
  await expect(group('App Tenants (future)')).toHaveValue('*.id.meridian.example');
  await expect(group('Other names')).toHaveValue('');
  await expect(sheet.getByRole('button', { name: 'Fill in names to adapt' })).toHaveCount(0);

  await group('Other names').fill('ask Ana & Ben!\nwww.id.meridian.example');
  await expect(sheet).toContainText('1 line is no name and stays as you typed it');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(check(page, 'HOST_UNUSABLE')).toContainText('ask Ana & Ben!');

  for (let i = 0; i < 2; i++) {
    await page.getByRole('button', { name: 'Edit list…' }).first().click();
    await expect(group('Other names')).toHaveValue('ask Ana & Ben!\nwww.id.meridian.example');
    await sheet.getByRole('button', { name: 'Save' }).click();
    await expect(sheet).toHaveCount(0);
  }
});

test('the names of a reissue are copied as an order takes them: those there are, then those that lack', async ({
  app: { page },
}, info) => {
  const { narrow } = makeMaterial(info.outputPath());
  await dropFiles(page, narrow);
  await chooseTarget(page, 'nginx');
  await nameHosts(page, 'manage.id.meridian.example');
  const copies = page.getByRole('button', { name: 'Copy the names for a reissue' });
  await expect(copies).toHaveCount(0);
  await nameHosts(page, 'manage.id.meridian.example\nlogin.eu.id.meridian.example\nbücher.meridian.example');
  await copies.click();
  await expect(page.locator('[data-said=polite]')).toContainText('Copied for a reissue: 4 names.');
  const names = [
    '*.id.meridian.example',
    'id.meridian.example',
    'login.eu.id.meridian.example',
    'xn--bcher-kva.meridian.example',
  ];
  // Pasted as a person does, into a field of the window.
  await page.getByRole('button', { name: 'Edit list…' }).first().click();
  const field = page.getByRole('dialog').getByRole('textbox').first();
  await field.fill('');
  await page.keyboard.press('Control+v');
  await expect(field).toHaveValue(names.join('\n'));
});
