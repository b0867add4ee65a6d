/**
 * Nothing leaves: every network call of the browser is traced from its first moment, through a whole journey and while a
 * page does its worst. It has a screen, so that the browser's own save dialog is in use as with a person.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { requireTool } from '#test/support/tools.ts';
import { openBrowserApp } from './browser-app.ts';
import { HOSTILE } from './hostile-script.ts';
import { openScreen } from './screen.ts';
import { test } from './window/export-folder.ts';
import { exportToNewFolder, readyAppliance, voice } from './window/steps.ts';
import { wrappedBrowser } from './wrapped-browser.ts';

const CALLS = 'connect,sendto,sendmsg,sendmmsg,bind,listen';
const canTrace = process.platform === 'linux' && requireTool('strace', 'Xvfb');

test.beforeEach(({ kind }) => test.skip(kind === 'electron' || !canTrace, 'needs the browser host, strace and Xvfb'));

/** @param display of a screen for it */
function traced(folder: string, log: string, display = ''): Promise<string> {
  return wrappedBrowser(folder, `env DISPLAY=${display} strace -f --seccomp-bpf -o '${log}' -e trace=${CALLS}`);
}

test('no packet leaves the browser', async ({ exportFolder }, info) => {
  test.setTimeout(240_000);
  const log = info.outputPath('strace.log');
  const screen = await openScreen();
  const app = await openBrowserApp({ browser: await traced(info.outputPath(), log, screen.display), headed: true });
  try {
    const { page } = app;
    await readyAppliance(page, info.outputPath());
    await exportToNewFolder(app, exportFolder);
    await page.getByRole('checkbox', { name: /^I agree/ }).check({ force: true });
    await page.getByRole('button', { name: 'Write 3 files' }).click();
    await expect(voice(page)).toContainText('Written');
    expect(await page.evaluate(`window.certprep.chooseSave({ name: 'carry-card.txt' })`)).toMatchObject({
      ok: true,
      value: { how: 'chosen' },
    });
    await page.evaluate(`new Promise((resolve) => { setTimeout(async () => resolve(await (${HOSTILE})())) })`);
    // What a browser does on its own it begins within ten seconds.
    await page.waitForTimeout(10_000);
  } finally {
    await app.close();
    screen.close();
  }
  const lines = readFileSync(log, 'utf8').split('\n');
  expect(
    lines.some((line) => line.includes('AF_UNIX')),
    'the trace saw nothing at all',
  ).toBe(true);
  expect(lines.filter(leaves)).toEqual([]);
  expect(lines.filter((line) => / (bind|listen)\(/.test(line) && /AF_INET/.test(line))).toEqual([]);
});

test('the same browser without our flags is seen to ask for an address', async ({}, info) => {
  const log = info.outputPath('strace.log');
  const profile = join(info.outputPath(), 'profile');
  const browser = await traced(info.outputPath(), log);
  const args = ['--headless=new', '--no-sandbox', `--user-data-dir=${profile}`, '--dump-dom', 'http://192.0.2.1/'];
  // Leader of a group of its own, so that the trace and all it traces end together.
  const child = spawn(browser, args, { detached: true, stdio: 'ignore' });
  try {
    // It waits for an answer that can't come.
    await expect.poll(() => leaving(log).join('\n'), { timeout: 90_000 }).toContain('192.0.2.1');
  } finally {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }
});

function leaving(log: string): string[] {
  return existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(leaves) : [];
}

/**
 * A call to an internet address. connect() of a datagram socket sends nothing: Chromium asks in that way whether there
 * is a route to IPv6 at all, and says nothing to the address it asks about.
 */
function leaves(line: string): boolean {
  const isRouteProbe = /connect\(\d+, \{sa_family=AF_INET6, sin6_port=htons\(443\).*"2001:4860:4860::8888"/.test(line);
  return /AF_INET6?[,}]/.test(line) && !isRouteProbe;
}
