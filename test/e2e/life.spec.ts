/** How the program in the browser begins and ends, and what is left of it. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { EXIT } from '#main/browser/exit.ts';
import { test } from './fixtures.ts';
import { browsersIn, profilesIn, startProgram } from './program.ts';

test.beforeEach(({ kind }) => test.skip(kind === 'electron' || process.platform !== 'linux', 'looks into /proc'));

/**
 * A temporary folder of its own, so that other specs' profiles don't count. Its name is short: Chromium puts a socket
 * into it, whose path may have 108 octets.
 */
let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'certprep-life-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, maxRetries: 10 }));

test('SIGTERM closes the browser and removes its profile', async () => {
  const { process: program, ended, open } = startProgram({ TMPDIR: folder });
  expect(await open).toBe(true);
  expect(profilesIn(folder)).toHaveLength(1);
  program.kill('SIGTERM');
  expect(await ended).toBe(EXIT.closed);
  expect(profilesIn(folder)).toEqual([]);
  expect(browsersIn(folder)).toEqual([]);
});

test('kill -9 ends the browser too, and the next start sweeps the profile', async () => {
  const first = startProgram({ TMPDIR: folder });
  expect(await first.open).toBe(true);
  first.process.kill('SIGKILL');
  await expect.poll(() => browsersIn(folder)).toEqual([]);
  const [left] = profilesIn(folder);
  expect(left).toBeDefined();

  const second = startProgram({ TMPDIR: folder });
  expect(await second.open).toBe(true);
  expect(profilesIn(folder)).not.toContain(left);
  second.process.kill('SIGTERM');
  await second.ended;
  expect(profilesIn(folder)).toEqual([]);
});

test('a browser that is killed ends the program', async () => {
  const { ended, open } = startProgram({ TMPDIR: folder });
  expect(await open).toBe(true);
  for (const pid of browsersIn(folder)) process.kill(pid, 'SIGKILL');
  expect(await ended).toBe(EXIT.closed);
  expect(profilesIn(folder)).toEqual([]);
});

test('closing the window ends the program', async ({ app }) => {
  await app.page.close();
  await app.window?.closed;
  expect(profilesIn(join(app.window?.profile ?? '', '..'))).not.toContain(app.window?.profile.split('/').at(-1));
});

test('a file dialog that is open when the window is closed is no bug', async ({ app }) => {
  const dialog = app.page.waitForEvent('filechooser');
  await app.page.getByRole('button', { name: 'Choose files…' }).click();
  await dialog;
  await app.page.close();
  await app.window?.closed;
  expect(app.bugs).toEqual([]);
});

test('quit() ends the program', async ({ app }) => {
  await app.page.evaluate('window.certprep.quit()').catch(() => undefined);
  await app.window?.closed;
});

test('what makes a window impossible has a code of its own, and is explained', async () => {
  const cases: [NodeJS.ProcessEnv, RegExp][] = [
    [{ CERTPREP_BROWSER: '/nowhere/chrome' }, /no Chrome, Edge or Chromium was found/],
    [{ CERTPREP_HEADLESS: '0', DISPLAY: '', WAYLAND_DISPLAY: '' }, /DISPLAY/],
  ];
  if (process.getuid?.() === 0) cases.push([{ CERTPREP_NO_SANDBOX: '' }, /root/]);
  for (const [extra, words] of cases) {
    const { ended, said } = startProgram({ TMPDIR: folder, ...extra });
    expect(await ended).toBe(EXIT.impossible);
    expect(said()).toMatch(words);
  }
});

test('a browser that ends before its first answer is explained by policy', async () => {
  const forbidden = join(folder, 'chrome');
  writeFileSync(forbidden, '#!/bin/sh\necho "DevTools remote debugging is disallowed by the system admin." >&2\n');
  chmodSync(forbidden, 0o755);
  const { ended, said } = startProgram({ TMPDIR: folder, CERTPREP_BROWSER: forbidden });
  expect(await ended).toBe(EXIT.impossible);
  expect(said()).toMatch(/policy[^]*disallowed by the system admin/);
  expect(profilesIn(folder)).toEqual([]);
});
