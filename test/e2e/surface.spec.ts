/** What the page can reach of main: the contract's functions, and nothing else. */
import { expect } from '@playwright/test';
import { CALL_NAMES, EVENT_NAMES } from '#shared/contract.ts';
import type { Result } from '#shared/result.ts';
import { test } from './fixtures.ts';

test('window.certprep has exactly the contract’s functions and is frozen', async ({ app }) => {
  const events = EVENT_NAMES.map((name) => `on${name.charAt(0).toUpperCase()}${name.slice(1)}`);
  const seen = await app.page.evaluate<object>(`({
    keys: Reflect.ownKeys(window.certprep).map(String),
    frozen: Object.isFrozen(window.certprep),
    fixed: Object.getOwnPropertyDescriptor(window, 'certprep').configurable === false,
    replaced: (() => { try { window.certprep = {}; } catch {} return typeof window.certprep.about !== 'function'; })(),
    left: Object.getOwnPropertyNames(window).filter((name) => /certprep/i.test(name)),
  })`);
  const keys = [...CALL_NAMES, ...events];
  expect(seen).toEqual({ keys, frozen: true, fixed: true, replaced: false, left: ['certprep'] });
});

test('arguments that the contract does not know are refused', async ({ app }) => {
  for (const call of [
    `chooseFolder({ purpose: 'other' })`,
    `chooseFolder({ purpose: 'read', more: 1 })`,
    `chooseFolder()`,
    `about('x')`,
    `chooseSave({ name: 'x'.repeat(256) })`,
    `listFolder({ folder: 'x'.repeat(5_000_000) })`,
  ]) {
    const result = await app.page.evaluate<Result<unknown>>(`window.certprep.${call}`);
    expect(result, call).toMatchObject({ ok: false, failure: { code: 'CALL_REFUSED' } });
  }
});

test('a page that bends the preload’s own words can’t name a path', async ({ app }) => {
  test.skip(app.kind === 'electron', 'its preload has a world of its own');
  // Neither as an argument, nor in place of a file, nor by way of the objects that are left.
  await app.page.evaluate(`(() => {
    const real = JSON.stringify;
    JSON.stringify = (message) => real({ ...message, name: 'dropped', argument: ['/etc/passwd'], files: null });
    window.forged = window.certprep.about();
    JSON.stringify = real;
  })()`);
  expect(await app.page.evaluate('window.forged')).toMatchObject({ ok: false, failure: { code: 'CALL_REFUSED' } });
  await app.page.evaluate(`(() => {
    const real = Map.prototype.get;
    Map.prototype.get = function (key) {
      const value = real.call(this, key);
      return Array.isArray(value) ? [{ path: '/etc/passwd' }] : value;
    };
    window.forged = window.certprep.dropped([new File([], 'a')]);
  })()`);
  expect(await app.page.evaluate('window.forged')).toEqual({ ok: true, value: { places: [], notOnDisk: 1 } });
});

test('the bridge lives through a reload', async ({ app }) => {
  for (let i = 0; i < 3; i++) {
    await app.page.reload();
    await expect(app.page.getByTestId('about')).toContainText(/./);
  }
});

test('an event reaches the page until it stops listening', async ({ app }) => {
  test.skip(app.window === null, 'main is out of reach');
  await app.page.evaluate(
    `window.seen = []; window.stop = window.certprep.onRevision(({ rev }) => window.seen.push(rev));`,
  );
  const send = (rev: number): void => app.window?.host.send('revision', { rev, upsert: [], remove: [] });
  for (const rev of [1, 2, 3]) send(rev);
  await expect.poll(() => app.page.evaluate('window.seen')).toEqual([1, 2, 3]);
  await app.page.evaluate('window.stop()');
  send(4);
  await app.page.evaluate('window.certprep.about()');
  expect(await app.page.evaluate('window.seen')).toEqual([1, 2, 3]);
});
