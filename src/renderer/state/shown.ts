/** The bundle that is shown, as components ask for it. */
import type { BundleView } from '#shared/bundle-view.ts';
import type { BundleRow } from '#shared/workspace-rows.ts';
import { useLooking } from './looking.ts';
import { useWorkspace } from './workspace.ts';

export function useShownView(): BundleView | null {
  const bundle = useLooking((state) => state.bundle);
  return useWorkspace(({ views }) => (bundle === null ? null : (views.get(bundle) ?? null)));
}

export function useShownRow(): BundleRow | null {
  const bundle = useLooking((state) => state.bundle);
  return useWorkspace(({ mirror }) => (bundle === null ? null : (mirror.bundles.get(bundle) ?? null)));
}
