/** Every bundle that is open, with what stands in its way: asked for in full, since only one of them is shown. */
import { useEffect } from 'react';
import type { BundleView } from '#shared/bundle-view.ts';
import { bundleTitle } from '../../frame/bundle-title.ts';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/texts.ts';
import { valueOf } from '../../state/value-of.ts';
import { putView, useWorkspace } from '../../state/workspace.ts';
import { obstacleOf } from '../hand-over/obstacle.ts';

export interface OpenBundle {
  readonly id: string;
  readonly title: string;
  /** Null until it is there. */
  readonly view: BundleView | null;
  /** Null where it is ready. */
  readonly obstacle: string | null;
}

export function useAllBundles(): readonly OpenBundle[] {
  const texts = useTexts();
  const bundles = useWorkspace(({ mirror }) => mirror.bundles);
  const views = useWorkspace((state) => state.views);
  useEffect(() => {
    for (const bundle of bundles.keys()) void valueOf(api.bundle({ bundle })).then((view) => view && putView(view));
  }, [bundles]);
  return [...bundles.values()].map(({ id, state }) => {
    const view = views.get(id) ?? null;
    const obstacle = view === null ? '' : obstacleOf(view, state, texts.window.handOver.files.obstacles);
    return { id, title: bundleTitle(id, bundles, texts), view, obstacle };
  });
}
