/** What main told of the workspace: its rows, and in full the bundles that were looked at. */
import { create } from 'zustand';
import type { BundleView } from '#shared/bundle-view.ts';
import { BLANK, type Mirror } from './mirror.ts';

export interface WorkspaceState {
  readonly mirror: Mirror;
  readonly views: ReadonlyMap<string, BundleView>;
}

export const useWorkspace = create<WorkspaceState>()(() => ({ mirror: BLANK, views: new Map() }));

/** Answers may overtake each other: an older one says nothing any more. */
export function putView(view: BundleView): void {
  useWorkspace.setState(({ views }) => {
    const known = views.get(view.id);
    return known !== undefined && known.rev > view.rev ? {} : { views: new Map(views).set(view.id, view) };
  });
}

export function putMirror(mirror: Mirror): void {
  useWorkspace.setState(({ views }) => {
    const isStale = [...views.keys()].some((id) => !mirror.bundles.has(id));
    return { mirror, views: isStale ? new Map([...views].filter(([id]) => mirror.bundles.has(id))) : views };
  });
}
