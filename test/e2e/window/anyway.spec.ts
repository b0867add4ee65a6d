/** What may be exported anyway is, with a reason in a person's words; the reason goes with what was made. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './export-folder.ts';
import { makeChainMaterial } from './chain-material.ts';
import {
  check,
  chooseTarget,
  dropFiles,
  exportButton,
  exportToNewFolder,
  nameHosts,
  saveInto,
  voice,
} from './steps.ts';

const REASON = 'The load balancer’s team renews it on Friday <CHG-4711> & "signed"';

test('export anyway: the reason stands in the preview and in each form of the report', async ({
  app,
  exportFolder,
}, info) => {
  test.skip(app.kind === 'electron', 'its dialog is the system’s');
  const { page } = app;
  const { past, key, issuing, root } = makeChainMaterial(info.outputPath());
  await dropFiles(page, [past, key, issuing, root]);
  await chooseTarget(page, 'nginx');
  await nameHosts(page, 'portal.meridian.example');
  await expect(exportButton(page, 'Solve 1 problem to export')).toBeDisabled();

  const ended = check(page, 'CERTIFICATE_EXPIRED');
  await ended.getByRole('button', { name: 'Export anyway…' }).click();
  await ended.getByRole('textbox').fill(REASON);
  await page.keyboard.press('Enter');
  await expect(ended).toContainText(`Accepted: ${REASON}`);
  await expect(exportButton(page, /^Export 3 files/)).toBeEnabled();

  await exportToNewFolder(app, exportFolder);
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText(`Accepted: ${REASON}`);
  await sheet.getByRole('checkbox', { name: /^I agree/ }).check({ force: true });
  await sheet.getByRole('button', { name: /^Write/ }).click();
  await expect(voice(page)).toContainText('Written');

  for (const form of ['HTML, to print', 'Markdown', 'JSON']) {
    await page.getByRole('button', { name: 'Save a report…' }).click();
    await page.getByRole('dialog').getByText(form, { exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Choose where…' }).click();
    await saveInto(app, exportFolder);
    await page.getByRole('button', { name: 'Dismiss' }).click();
  }
  const names = readdirSync(exportFolder.path);
  const read = (end: string): string =>
    readFileSync(join(exportFolder.path, names.find((name) => name.endsWith(end)) ?? end), 'utf8');
  expect((JSON.parse(read('-report.json')) as { accepted: unknown }).accepted).toContainEqual(
    expect.objectContaining({ code: 'CERTIFICATE_EXPIRED', reason: REASON }),
  );
  // A reason is no markup, whatever it looks like.
  expect(textOf(read('-report.html'))).toContain(REASON);
  expect(read('-report.md').replaceAll(/\\(?=[^\w\s])/g, '')).toContain('renews it on Friday');
});

/** What a browser would show of it. */
function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
