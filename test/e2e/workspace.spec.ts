/** The workspace through the window's own functions, before anything is drawn of it: dropped, opened, written, locked. */
import { readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { Api } from '#shared/contract.ts';
import type { Handed } from '#shared/place.ts';
import type { Result } from '#shared/result.ts';
import { KEY_PASSWORD, makeMess, NAMES } from '#test/support/mess.ts';
import { drop } from './drop.ts';
import { test } from './fixtures.ts';

const LISTEN = `
  window.told = [];
  window.certprep.onRevision((revision) => window.told.push(revision));
  addEventListener('drop', (event) => {
    window.handed = window.certprep.dropped([...event.dataTransfer.files]);
  }, true);
`;

type CallName = Exclude<keyof Api<never>, 'onRevision'>;

async function call<Value>(page: Page, name: CallName, argument?: unknown): Promise<Value> {
  const given = argument === undefined ? '' : JSON.stringify(argument);
  const result = await page.evaluate<Result<Value>>(`window.certprep.${name}(${given})`);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

/** Ids of what was dropped last. */
async function handed(page: Page): Promise<string[]> {
  const result = await page.evaluate<Result<Handed>>('window.handed');
  return result.ok ? result.value.places.map(({ id }) => id) : [];
}

test('files are dropped, unlocked, judged, written and locked again', async ({ app }, info) => {
  const { page } = app;
  const mess = makeMess(info.outputPath());
  await page.evaluate(LISTEN);
  await drop(page, 'body', [...mess.files, mess.key]);
  const places = await handed(page);
  await call(page, 'read', { places });

  const bundle = 'bundle-1';
  const wrong = await call(page, 'unlock', { password: 'wrong', file: null });
  expect(wrong).toMatchObject({ opened: [], locked: [{ failure: { code: 'PASSWORD_WRONG' } }] });
  expect(await call(page, 'unlock', { password: KEY_PASSWORD, file: null })).toMatchObject({ locked: [] });
  await call(page, 'choose', { bundle, choice: { kind: 'target', id: 'auth0-appliance-pem' } });
  const groups = [{ name: 'Names', hosts: NAMES }];
  expect(await call(page, 'choose', { bundle, choice: { kind: 'hosts', groups } })).toMatchObject({ ready: true });

  const folder = places[0];
  const order = { bundle, folder, password: null, consent: true, replace: false };
  // A file is no folder to write into.
  await expect(call(page, 'export', order)).rejects.toThrow('CANNOT_WRITE');
  await drop(page, 'body', [info.outputPath()]);
  const [out] = await handed(page);
  const before = readdirSync(info.outputPath()).length;
  const { written } = await call<{ written: { name: string }[] }>(page, 'export', { ...order, folder: out });
  expect(readdirSync(info.outputPath())).toHaveLength(before + written.length);

  await call(page, 'lockNow');
  const told = 'window.told.flatMap(({ upsert }) => upsert).findLast(({ id }) => id === "status")';
  await expect.poll(() => page.evaluate(told)).toMatchObject({ passwordsInMemory: 0, keysInMemory: 0 });
  const revs = await page.evaluate<number[]>('window.told.map(({ rev }) => rev)');
  expect(revs).toEqual(revs.map((_, i) => (revs[0] ?? 0) + i));
});
