/** What says the same as before stays the same object, so that nothing is drawn for it; what says anything else does not. */
import { expect, test } from 'vitest';
import { type KnownRows, type TrayRow, trayRows } from '#renderer/features/received/tray-rows.ts';
import { lockedFiles } from '#renderer/state/locked-files.ts';
import { putView, useWorkspace } from '#renderer/state/workspace.ts';
import type { FileRow, ItemRow } from '#shared/workspace-rows.ts';
import { file, item } from './sample-rows.ts';
import { READY } from './sample-view.ts';

const mapOf = <R extends FileRow | ItemRow>(...rows: readonly R[]): ReadonlyMap<string, R> =>
  new Map(rows.map((row) => [row.id, row]));

test('a row of the list, until its file, anything in it, or its use is another', () => {
  const known: KnownRows = new WeakMap();
  const [one, two] = [file(1, 'one.pem'), file(2, 'two.pem')];
  const [first, second] = [item(1, 1, {}), item(2, 1, {})];
  const rows = (files: readonly FileRow[], items: readonly ItemRow[], view = null as typeof READY | null) =>
    trayRows(mapOf(...files), mapOf(...items), view, known) as readonly [TrayRow, TrayRow];
  const before = rows([one, two], [first, second]);

  expect(rows([one, two], [first, second])[0]).toBe(before[0]);
  const later = rows([one, two], [first, { ...second, title: 'Another' }]);
  expect(later[0]).toBe(before[0]);
  expect(later[1]).not.toBe(before[1]);
  expect(rows([{ ...one, state: 'reading' }, two], [first, second])[0].group).toBe('waiting');
  expect(before[0].group).toBe('unneeded');
  const leaf = READY.leaf === null ? null : { ...READY.leaf, item: first.id };
  expect(rows([one, two], [first, second], { ...READY, chain: null, leaf })[0].group).toBe('used');
});

test('the list of locked files', () => {
  const [open, locked] = [file(1, 'open.pem'), file(2, 'locked.pfx', { locked: true })];
  const before = lockedFiles(mapOf(open, locked));
  expect(before).toEqual([locked]);
  expect(lockedFiles(mapOf({ ...open, state: 'reading' }, locked))).toBe(before);
  expect(lockedFiles(mapOf(open))).toEqual([]);
});

test('a bundle that is told again, but never against an answer that is older', () => {
  const shown = () => useWorkspace.getState().views.get(READY.id);
  putView({ ...READY, rev: 5 });
  const before = shown();
  putView({ ...READY, rev: 9 });
  expect(shown()).toBe(before);
  putView({ ...READY, rev: 7, name: 'Older' });
  expect(shown()).toBe(before);
  putView({ ...READY, rev: 10, name: 'Newer' });
  expect(shown()?.name).toBe('Newer');
  putView({ ...READY, rev: 11, name: 'Newer', at: READY.at + 120_000 });
  expect(shown()?.at).toBe(READY.at + 120_000);
});
