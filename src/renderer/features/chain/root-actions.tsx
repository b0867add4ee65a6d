/** What a person can do about a root that clients don't bring: say that it is theirs, and hand it over as well. */
import type { BundleView, CertificatePlate, ChainStack } from '#shared/bundle-view.ts';
import { Action } from '../../parts/action.tsx';
import { choose } from '../../state/actions.ts';
import { openSheet } from '../../state/looking.ts';
import { useTexts } from '../../state/texts.ts';
import { mayStandApart, rootFate } from './root-fate.ts';

interface Props {
  readonly plate: CertificatePlate;
  readonly anchor: ChainStack['anchor'];
  readonly view: BundleView;
}

export function RootActions({ plate, anchor, view }: Props) {
  const { root, handOver } = useTexts().window;
  const fix = handOver.checks.fixes['write-root-apart'];
  const fate = rootFate(plate, view);
  const isOffered = mayStandApart(plate, view);
  if (anchor !== 'given' && !isOffered) return null;
  const writeApart = (applied: boolean): void =>
    void choose(view.id, { kind: 'fix', fix: 'write-root-apart', applied });
  return (
    <div className="get">
      {anchor === 'given' && (
        <Action size="small" onPress={() => openSheet({ kind: 'confirm-root', plate })}>
          {root.confirm}
        </Action>
      )}
      {isOffered && (
        <Action size="small" onPress={() => writeApart(fate === 'left-out')}>
          {fate === 'apart' ? fix.takeBack : fix.apply}
        </Action>
      )}
    </div>
  );
}
