/** Choosing a folder, on a host that has a dialog for it and on one that has none. */
import { homedir } from 'node:os';
import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';
import { makePicker } from '#main/bridge/picker.ts';
import { makePlaces } from '#main/bridge/places.ts';
import { ok } from '#shared/result.ts';
import type { FolderPicker } from '#main/bridge/host.ts';
import type { PlaceId } from '#shared/place.ts';

const folders: FolderPicker = {
  list: (path) => Promise.resolve(ok({ trail: [dirname(path), path], folders: [`${path}/x`], cut: false })),
  make: (parent, name) => Promise.resolve(ok(`${parent}/${name}`)),
};

test('a chosen folder is a place, a cancelled dialog is none', async () => {
  const picker = makePicker(null, makePlaces());
  const place = { id: 'place-1', name: 'out' };
  expect(await picker.choice({ how: 'chosen', value: '/a/out' })).toEqual(ok({ how: 'chosen', place }));
  expect(await picker.choice({ how: 'cancelled' })).toEqual(ok({ how: 'cancelled' }));
});

test('without a dialog the window picks step by step, beginning at home', async () => {
  const places = makePlaces();
  const picker = makePicker(folders, places);
  const choice = await picker.choice({ how: 'none' });
  if (!choice.ok || choice.value.how !== 'pick') throw new Error('There is nothing to pick from.');
  const { folder, folders: inside } = choice.value.start;
  expect(folder.name).toBe(basename(homedir()));
  const [first] = inside;
  const next = await picker.list(first?.id as PlaceId);
  expect(next.ok && places.path(next.value.folder.id)).toBe(`${homedir()}/x`);
  const made = await picker.make(folder.id, 'new');
  expect(made.ok && places.path(made.value.folder.id)).toBe(`${homedir()}/new`);
});

test('a host with a dialog lists no folders, and no host lists what was never given out', async () => {
  const unknown = { ok: false, failure: { code: 'PLACE_UNKNOWN', facts: {} } };
  const places = makePlaces();
  const { id } = places.add('/a');
  expect(await makePicker(null, places).list(id)).toEqual(unknown);
  expect(await makePicker(null, places).make(id, 'b')).toEqual(unknown);
  expect(await makePicker(folders, places).list('/a' as PlaceId)).toEqual(unknown);
});
