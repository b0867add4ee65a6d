import type { ItemKind } from '#shared/item.ts';
import type { IconName } from '../../parts/icon.tsx';
import type { TrayRow } from './tray-rows.ts';

export const ITEM_ICONS: { readonly [K in ItemKind]: IconName } = {
  certificate: 'certificate',
  'private-key': 'key',
  'public-key': 'key',
  csr: 'file',
  crl: 'file',
  secret: 'lock',
};

export function rowIcon({ group, file, items, failure }: TrayRow): IconName {
  if (file.state === 'reading') return 'spinner';
  if (file.state === 'waiting') return 'waiting';
  if (group === 'locked') return 'lock';
  const [first] = items;
  if (first === undefined) return failure === null || group === 'unneeded' ? 'file' : 'problem';
  if (items.length > 1) return items.some(({ what }) => what === 'private-key') ? 'box' : 'stack';
  return ITEM_ICONS[first.what ?? 'secret'];
}
