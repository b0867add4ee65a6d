import type { TrayRow } from './tray-rows.ts';

/** Those with each word somewhere in the name, the folder, or the names inside; all of them for no words. */
export function found(rows: readonly TrayRow[], text: string): readonly TrayRow[] {
  const words = plain(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return rows;
  return rows.filter(({ file, items }) => {
    const inside = items.flatMap(({ title, friendlyName }) => [title, friendlyName ?? '']);
    const all = plain([file.folder, file.name, ...inside].join('\n'));
    return words.every((word) => all.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
