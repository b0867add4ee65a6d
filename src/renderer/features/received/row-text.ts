/** What a row says of its file, by what is inside and never by its name. */
import type { ItemRow } from '#shared/workspace-rows.ts';
import { failureProblem } from '#words/problem.ts';
import { firstSentence } from '../../parts/first-sentence.ts';
import { keyLabel } from '../../parts/key-label.ts';
import type { Texts } from '../../state/texts.ts';
import type { TrayRow } from './tray-rows.ts';

/** `nameOf`: of a file by its id. */
export function rowText(row: TrayRow, nameOf: (file: string) => string, texts: Texts): string {
  const { received, reading } = texts.window;
  const [first] = row.items;
  if (row.file.state === 'reading') return reading.reading;
  if (row.file.state === 'waiting') return received.waiting;
  if (row.group === 'locked') {
    const locked = row.items.find(({ failure }) => failure !== null) ?? first;
    return locked === undefined ? '' : received.lockedFile(locked.container, locked.what, locked.cipher);
  }
  if (first === undefined) return row.failure === null ? received.noKeyInside : told(row, texts);
  if (row.group === 'same') return sameText(row.items, nameOf, texts) ?? itemsText(row.items, texts);
  return itemsText(row.items, texts);
}

function told({ failure }: TrayRow, { words }: Texts): string {
  if (failure === null) return '';
  return firstSentence(failureProblem(failure, { severity: 'info', subject: null }, words).message)[0];
}

function itemsText(items: readonly ItemRow[], { window: { received } }: Texts): string {
  const [first] = items;
  if (first === undefined) return received.noKeyInside;
  if (items.length === 1) return itemText(first, received);
  return received.container(first.container, items.length, items.some(isOpened));
}

export function itemText(item: ItemRow, received: Texts['window']['received']): string {
  const { container, what, role, failure } = item;
  return received.item({ container, what, role, key: keyLabel(item), isOpen: failure === null });
}

/** Null where its things are the same as in several files. */
function sameText(items: readonly ItemRow[], nameOf: (file: string) => string, texts: Texts): string | null {
  const files = new Set(items.map(({ sameAs }) => sameAs?.replace(/#\d+$/, '')));
  const [file] = files;
  if (files.size !== 1 || file === undefined) return null;
  return texts.window.received.sameAs(items.length === 1 ? (items[0]?.what ?? null) : null, nameOf(file));
}

/** It was locked, and is open now. */
function isOpened({ cipher, failure }: ItemRow): boolean {
  return cipher !== null && failure === null;
}
