/** What is in the way of the export, as its button says it; null when nothing is. */
import type { BundleView } from '#shared/bundle-view.ts';
import type { BundleState } from '#shared/workspace-rows.ts';
import type { FilesWords } from '#words/window-hand-over.ts';
import { standingBlockers } from './standing-blockers.ts';

export function obstacleOf(view: BundleView, state: BundleState, words: FilesWords['obstacles']): string | null {
  if (state === 'locked') return words.locked;
  if (view.trust?.subjects.length === 0) return words.noAuthority;
  if (view.leaf === null && view.trust === null) return view.candidates.length > 1 ? words.which : words.nothing;
  if (view.target === null) return words.target;
  if (view.ready) return null;
  return words.problems(new Set(standingBlockers(view).map(({ code }) => code)).size);
}
