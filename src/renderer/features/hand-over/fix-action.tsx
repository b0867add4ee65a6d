/** The change to the plan that mends a finding: made by one button, or said to be made, with the way back. */
import type { BundleView } from '#shared/bundle-view.ts';
import { Action } from '../../parts/action.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useTexts } from '../../state/texts.ts';
import { applyFixes } from './apply-fixes.ts';
import type { Issue } from './issues.ts';

interface Props {
  readonly issue: Issue;
  readonly view: BundleView;
}

export function FixAction({ issue: { findings }, view }: Props) {
  const { checks } = useTexts().window.handOver;
  const { fix } = findings[0];
  if (fix === null) return null;
  const words = checks.fixes[fix];
  if (!view.fixes.includes(fix)) {
    return (
      <span data-fix>
        <Action size="small" onPress={() => void applyFixes(view, [fix], true, checks)}>
          {words.apply}
        </Action>
      </span>
    );
  }
  return (
    <>
      <span className="tag ok">
        <Icon name="tick" size="small" />
        {checks.done}
      </span>
      <Action size="small" look="plain" onPress={() => void applyFixes(view, [fix], false, checks)}>
        {words.takeBack}
      </Action>
    </>
  );
}
