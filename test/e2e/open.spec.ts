import { expect } from '@playwright/test';
import { CONTENT_SECURITY_POLICY, PAGE_POLICY } from '#main/page/headers.ts';
import { test } from './fixtures.ts';

test('the window opens and main answers', async ({ app }) => {
  await expect(app.page.getByTestId('about')).toContainText(app.kind === 'electron' ? 'electron' : 'browser');
  await expect(app.page).toHaveTitle('CertPrep');
});

test('its policy stands in the header and in the page itself', async ({ app }) => {
  const said = await app.page.evaluate<object>(`fetch('/').then(({ headers }) => ({
    header: headers.get('content-security-policy'),
    page: document.querySelector('meta[http-equiv="content-security-policy"]')?.content,
  }))`);
  expect(said).toEqual({ header: CONTENT_SECURITY_POLICY, page: PAGE_POLICY });
});
