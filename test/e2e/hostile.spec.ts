/** A page script that means harm: it gets nothing out, and the program stays where it is. */
import { expect, type Page } from '@playwright/test';
import { complaints } from './fixtures.ts';
import { HOSTILE } from './hostile-script.ts';
import { test } from './window/fake-window.ts';

test.use({ hostile: true });

/** What came of each attempt. From a timer: what evaluate() runs itself is exempt from the page's policy. */
function attempt(page: Page): Promise<Record<string, string>> {
  return page.evaluate(`new Promise((resolve) => { setTimeout(async () => resolve(await (${HOSTILE})())) })`);
}

const succeeded = (tried: Record<string, string>): string[] =>
  Object.entries(tried).flatMap(([name, came]) => (came.startsWith('refused') ? [] : [`${name}: ${came}`]));

test('nothing it asks for is answered, and the page stays', async ({ app }) => {
  expect(succeeded(await attempt(app.page))).toEqual([]);
  await expect(app.page.getByRole('banner').getByText('CertPrep', { exact: true })).toBeVisible();
  expect(app.page.context().pages()).toHaveLength(1);
  expect(new URL(app.page.url()).host).toMatch(/^certprep/);
  // What the page's own policy let pass, the interception refused: such as a link to elsewhere.
  expect(await complaints(app)).not.toEqual([]);
  expect(await app.page.evaluate('window.certprep.about().then(({ ok }) => ok)')).toBe(true);
});

test('the same script gets through in a page without the program’s walls', async ({ plain, kind }) => {
  test.skip(kind === 'electron', 'a browser of its own');
  const page = await plain.newPage();
  // Answers everything, but for leaving the page, which would end the script.
  await page.route('**', (route) =>
    route.request().isNavigationRequest() ? route.abort('aborted') : route.fulfill({ body: 'x' }),
  );
  const tried = succeeded(await attempt(page));
  await page.close();
  for (const way of ['fetch no-cors: sent', 'websocket: made', 'peer connection: made', 'markup: ran', 'eval: ran']) {
    expect(tried).toContain(way);
  }
});
