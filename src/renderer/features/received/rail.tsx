/** The list of files folded away: how many of each, and the way to open it. */
import { IconAction } from '../../parts/icon-action.tsx';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { chooseFiles } from '../../state/actions.ts';
import { look } from '../../state/looking.ts';
import { useTexts } from '../../state/texts.ts';
import type { TrayRow } from './tray-rows.ts';

interface Props {
  readonly rows: readonly TrayRow[];
}

export function Rail({ rows }: Props) {
  const { received } = useTexts().window;
  const items = rows.flatMap((row) => row.items).filter(({ failure }) => failure === null);
  const locked = rows.filter(({ group }) => group === 'locked').length;
  const certificates = items.filter(({ what, sameAs }) => what === 'certificate' && sameAs === null).length;
  const keys = items.filter(({ what, sameAs }) => what === 'private-key' && sameAs === null).length;
  return (
    <div className="rail">
      <IconAction icon="tray" label={received.open} onPress={() => look({ tray: 'open' })} />
      <Count icon="lock" count={locked} label={received.rail.locked(locked)} tone="warn" />
      <Count icon="certificate" count={certificates} label={received.rail.certificates(certificates)} />
      <Count icon="key" count={keys} label={received.rail.keys(keys)} />
      <IconAction icon="plus" label={received.add} onPress={() => void chooseFiles()} />
    </div>
  );
}

interface CountProps {
  readonly icon: IconName;
  readonly count: number;
  readonly label: string;
  readonly tone?: string;
}

function Count({ icon, count, label, tone = '' }: CountProps) {
  if (count === 0) return null;
  return (
    <span className={`count ${tone}`}>
      <Icon name={icon} label={label} />
      <span aria-hidden="true">{count}</span>
    </span>
  );
}
