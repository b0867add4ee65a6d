/** What a container holds. */
import type { ItemRow } from '#shared/workspace-rows.ts';
import { Icon } from '../../parts/icon.tsx';
import { OneLine } from '../../parts/one-line.tsx';
import { useTexts } from '../../state/texts.ts';
import { ITEM_ICONS } from './row-icon.ts';
import { itemText } from './row-text.ts';

const SHOWN = 8;

interface Props {
  readonly items: readonly ItemRow[];
}

export function Inside({ items }: Props) {
  const { received } = useTexts().window;
  const more = items.length - SHOWN;
  return (
    <ul className="inside">
      {items.slice(0, SHOWN).map((item) => (
        <li key={item.id}>
          <Icon name={ITEM_ICONS[item.what ?? 'secret']} size="small" />
          <OneLine text={item.what === 'certificate' && item.title !== '' ? item.title : itemText(item, received)} />
        </li>
      ))}
      {more > 0 && <li>{received.moreInside(more)}</li>}
    </ul>
  );
}
