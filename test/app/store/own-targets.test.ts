/** A person's own target: brought from a file, chosen, and refused with the field that is wrong. */
import { readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '#test/support/folder.ts';
import { openWindow } from './window.ts';

const OWN = {
  schema: 1,
  id: 'our-proxy',
  version: 1,
  date: '2026-11',
  name: 'Our proxy',
  nicknames: [],
  role: 'server',
  key: 'required',
  groups: [],
  hostRules: [],
  demands: [],
  files: [{ format: 'pem', name: '{name}-all.pem', parts: ['key', 'leaf'], key: 'pkcs8' }],
  checklist: [],
  sources: [],
  unconfirmed: [],
};

function written(value: unknown): string {
  const path = join(freshFolder(), 'own.json');
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
}

test('is known once it is brought, and not before', async () => {
  const { store } = openWindow();
  const choice = { kind: 'target', id: 'our-proxy' } as const;
  expect(store.choose('bundle-1', choice)).toMatchObject({ ok: false, failure: { code: 'CALL_REFUSED' } });
  expect(await (await store.targets()).add(written(OWN))).toMatchObject({ ok: true, value: { id: 'our-proxy' } });
  expect(store.choose('bundle-1', choice)).toMatchObject({ ok: true, value: { target: 'our-proxy' } });
});

test('is replaced by one of the same id', async () => {
  const { store } = openWindow();
  await (await store.targets()).add(written(OWN));
  await (await store.targets()).add(written({ ...OWN, version: 2 }));
  expect((await store.targets()).all().filter(({ id }) => id === 'our-proxy')).toMatchObject([{ version: 2 }]);
});

test('is kept as a copy, known at the next start, and gone once it is removed', async () => {
  const places = { folder: freshFolder(), pack: null };
  const path = written(OWN);
  await (await openWindow({ places }).store.targets()).add(path);
  unlinkSync(path);

  const { store } = openWindow({ places });
  const own = await store.targets();
  expect(own.all().at(-1)).toMatchObject({ id: 'our-proxy', name: 'Our proxy' });
  store.choose('bundle-1', { kind: 'target', id: 'our-proxy' });
  expect(await own.remove('our-proxy')).toEqual({ ok: true, value: null });
  expect(own.all().some(({ id }) => id === 'our-proxy')).toBe(false);
  expect(store.bundle('bundle-1')).toMatchObject({ ok: true, value: { plan: { files: [] } } });
  expect(await own.remove('our-proxy')).toMatchObject({ ok: false, failure: { code: 'GONE' } });
  expect((await openWindow({ places }).store.targets()).all().some(({ id }) => id === 'our-proxy')).toBe(false);
});

test('that was damaged in the settings is told by its field, kept as it is, and can be removed', async () => {
  const folder = freshFolder();
  const damaged = { ...OWN, role: 'sever' };
  const kept = (): unknown => JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'));
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ schema: 1, targets: [damaged, 'nothing', OWN] }));
  const places = { folder, pack: null };
  const own = await openWindow({ places }).store.targets();
  expect(own.all().at(-1)).toMatchObject({ id: 'our-proxy' });
  expect(own.damaged()).toMatchObject([
    { name: 'Our proxy', flaw: { at: 'role', reason: 'not-one-of' } },
    { name: null, flaw: { at: '', reason: 'wrong-kind' } },
  ]);
  await own.add(written({ ...OWN, version: 2 }));
  expect(kept()).toMatchObject({ targets: [damaged, 'nothing', { version: 2 }] });
  for (const { id } of own.damaged()) await own.remove(id);
  expect(kept()).toMatchObject({ targets: [{ id: 'our-proxy', version: 2 }] });
});

test('is taken out of what was dropped, and nothing else is', async () => {
  const own = await openWindow().store.targets();
  expect(await own.addIfMeant(written(OWN))).toMatchObject({ ok: true, value: { id: 'our-proxy' } });
  expect(await own.addIfMeant(written({ ...OWN, role: 'sever' }))).toMatchObject({ ok: false });
  for (const other of ['{', '[]', 'null', { certificates: [] }])
    expect(await own.addIfMeant(written(other))).toBeNull();
});

test.each([
  ['no JSON', '{', { at: '', reason: 'no-json' }],
  ['an unknown role', { ...OWN, role: 'sever' }, { at: 'role', reason: 'not-one-of' }],
  ['the id of a built-in one', { ...OWN, id: 'nginx' }, { at: 'id', reason: 'contradiction' }],
])('is refused with %s, by its field', async (_, value, flaw) => {
  const { store } = openWindow();
  const refused = await (await store.targets()).add(written(value));
  expect(refused).toMatchObject({
    ok: false,
    failure: { code: 'TARGET_FILE_UNFIT', facts: { file: 'own.json', flaw } },
  });
});

test('is refused where there is no file', async () => {
  const { store } = openWindow();
  const refused = await (await store.targets()).add(join(freshFolder(), 'gone.json'));
  expect(refused).toMatchObject({ ok: false, failure: { code: 'UNREADABLE_FILE' } });
});
