import type { BundleView } from '#shared/bundle-view.ts';
import type { Fix } from '#shared/finding.ts';
import type { CheckListWords } from '#words/window-hand-over.ts';
import { afterDrawing } from '../../parts/after-drawing.ts';
import { choose } from '../../state/actions.ts';
import { say } from '../../state/said.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { goOn } from './go-to-issue.ts';
import { standingBlockers } from './standing-blockers.ts';

/** Makes or takes back changes to the plan, says which, and goes on to what is left. */
export async function applyFixes(
  { id }: BundleView,
  fixes: readonly Fix[],
  applied: boolean,
  { fixes: words, left }: Pick<CheckListWords, 'fixes' | 'left'>,
): Promise<void> {
  for (const fix of fixes) {
    if (!(await choose(id, { kind: 'fix', fix, applied }))) return;
  }
  const done = fixes.map((fix) => (applied ? words[fix].applied : words[fix].takenBack));
  const view = useWorkspace.getState().views.get(id);
  const rest = view === undefined ? [] : [left(standingBlockers(view).length)];
  // Its button goes with the problem.
  afterDrawing(() => {
    // In one breath with what is left, which would else be said over it.
    say([...done, ...rest].join(' '));
    goOn();
  });
}
