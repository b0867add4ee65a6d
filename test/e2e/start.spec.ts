/** `npm start` where no window is possible: it says why, and does the job in the terminal. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const ROOT = join(import.meta.dirname, '../..');
const isRoot = process.getuid?.() === 0;

/** As a person with this environment sees it. On a machine with Electron, that host is left out. */
function start(environment: NodeJS.ProcessEnv) {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...rest } = process.env;
  const env = { ...rest, ELECTRON_OVERRIDE_DIST_PATH: '/nowhere', CERTPREP_NO_SANDBOX: '1', ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/start.mjs'], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** The samples were exported: the files it names are there. Removes them. */
function expectSamples({ status, stdout }: ReturnType<typeof start>): void {
  expect(stdout).toContain('Here is CertPrep in the terminal');
  const folder = /^The files are in (.*)\. For your own files/m.exec(stdout)?.[1] ?? '';
  expect(readdirSync(folder).length).toBeGreaterThan(3);
  rmSync(folder, { recursive: true });
  expect(status).toBe(0);
}

test('with neither display nor browser', () => {
  const ran = start({ CERTPREP_BROWSER: '/nowhere/chrome' });
  expect(ran.stderr).toMatch(/no Chrome, Edge or Chromium was found[^]*\/nowhere\/chrome/);
  expectSamples(ran);
});

test('with a browser and no display', () => {
  const ran = start({});
  expect(ran.stderr).toContain('neither DISPLAY nor WAYLAND_DISPLAY is set');
  expectSamples(ran);
});

test('as root, whose sandbox would have to be off', () => {
  test.skip(!isRoot, 'somebody else runs this');
  const ran = start({ CERTPREP_NO_SANDBOX: '', DISPLAY: ':0' });
  expect(ran.stderr).toContain('There is no window for root');
  expectSamples(ran);
});

test('with a browser whose policy forbids the pipe', ({}, info) => {
  test.skip(process.platform === 'win32', 'plays the browser in a shell script');
  const forbidden = info.outputPath('chrome');
  mkdirSync(info.outputPath(), { recursive: true });
  writeFileSync(forbidden, '#!/bin/sh\necho "DevTools remote debugging is disallowed by the system admin." >&2\n');
  chmodSync(forbidden, 0o755);
  const ran = start({ CERTPREP_BROWSER: forbidden, DISPLAY: ':0' });
  expect(ran.stderr).toMatch(/a policy may forbid remote debugging[^]*disallowed by the system admin/);
  expectSamples(ran);
});

test('with Electron asked for, and no binary: it names the way to it, and downloads nothing', () => {
  const ran = start({ CERTPREP_HOST: 'electron', DISPLAY: ':0' });
  expect(ran).toMatchObject({ status: 2, stdout: '' });
  expect(ran.stderr).toContain('npx install-electron');
});
