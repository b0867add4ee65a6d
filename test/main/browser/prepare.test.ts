/** When a window is possible, and which browser is taken. */
import { expect, test } from 'vitest';
import { candidates } from '#main/browser/find.ts';
import { flags } from '#main/browser/flags.ts';
import { prepare } from '#main/browser/prepare.ts';

/** Anything that may be run will do for a browser here. */
const CERTPREP_BROWSER = process.execPath;
const named = { CERTPREP_BROWSER, DISPLAY: ':0' };
const start = { executable: process.execPath, headless: false, sandbox: true };

test('a named browser is taken, or none', async () => {
  expect(await prepare(named, 'linux', false)).toEqual(start);
  const missing = { CERTPREP_BROWSER: '/nowhere/chrome', DISPLAY: ':0' };
  expect(await prepare(missing, 'linux', false)).toEqual({ code: 'NO_BROWSER', looked: ['/nowhere/chrome'] });
});

test('the sandbox goes off for root alone, and only when told', async () => {
  expect(await prepare(named, 'linux', true)).toEqual({ code: 'ROOT' });
  const told = { ...named, CERTPREP_NO_SANDBOX: '1' };
  expect(await prepare(told, 'linux', true)).toEqual({ ...start, sandbox: false });
  expect(await prepare(told, 'linux', false)).toEqual(start);
});

test('on Linux a window needs a screen', async () => {
  expect(await prepare({ CERTPREP_BROWSER }, 'linux', false)).toEqual({ code: 'NO_DISPLAY' });
  expect(await prepare({ CERTPREP_BROWSER, WAYLAND_DISPLAY: 'wayland-0' }, 'linux', false)).toEqual(start);
  expect(await prepare({ CERTPREP_BROWSER, CERTPREP_HEADLESS: '1' }, 'linux', false)).toMatchObject({ headless: true });
  expect(await prepare({ CERTPREP_BROWSER }, 'darwin', false)).toEqual(start);
});

test('browsers are looked for in fixed places', () => {
  expect(candidates('linux', { PATH: '/evil' })).toContain('/usr/lib/chromium/chromium');
  const windows = candidates('win32', { ProgramFiles: '/p', LOCALAPPDATA: '/l' });
  expect(windows.every((path) => /^\/[pl]\//.test(path))).toBe(true);
  expect(candidates('darwin', { HOME: '/Users/a' }).every((path) => path.includes('.app/'))).toBe(true);
});

test('flags: a pipe and no port; the sandbox stays unless it is turned off', () => {
  const usual = flags({ profile: '/p', headless: false, sandbox: true });
  expect(usual).toContain('--remote-debugging-pipe');
  expect(usual.filter((flag) => /--remote-debugging-port|no-sandbox|headless|disable-web-security/.test(flag))).toEqual(
    [],
  );
  expect(usual).toContain('--host-resolver-rules=MAP * ~NOTFOUND');
  expect(usual).toContain('--no-proxy-server');
  // What crashes is told to nobody.
  expect(usual).toEqual(expect.arrayContaining(['--disable-breakpad', '--disable-crash-reporter']));
  expect(flags({ profile: '/p', headless: true, sandbox: false })).toContain('--no-sandbox');
});
