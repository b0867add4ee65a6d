/** The list of files folded away: how many of each, and the way to open it. */
import { useMemo } from 'react';
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
  const { locked, certificates, keys } = useMemo(() => counted(rows), [rows]);
  return (
    <div className="rail">
      <IconAction icon="tray" label={received.open} onPress={openTray} />
      <Count icon="lock" count={locked} label={received.rail.locked(locked)} tone="warn" />
      <Count icon="certificate" count={certificates} label={received.rail.certificates(certificates)} />
      <Count icon="key" count={keys} label={received.rail.keys(keys)} />
      <IconAction icon="plus" label={received.add} onPress={addFiles} />
    </div>
  );
}

const addFiles = (): void => void chooseFiles();
const openTray = (): void => look({ tray: 'open' });

function counted(rows: readonly TrayRow[]) {
  const count = { locked: 0, certificates: 0, keys: 0 };
  for (const { group, items } of rows) {
    if (group === 'locked') count.locked++;
    for (const { what, failure, sameAs } of items) {
      if (failure !== null || sameAs !== null) continue;
      if (what === 'certificate') count.certificates++;
      if (what === 'private-key') count.keys++;
    }
  }
  return count;
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
