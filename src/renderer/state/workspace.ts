/** What main told of the workspace: its rows, and in full the bundles that were looked at. */
import { create } from 'zustand';
import type { BundleView } from '#shared/bundle-view.ts';
import { BLANK, type Mirror } from './mirror.ts';

export interface WorkspaceState {
  readonly mirror: Mirror;
  /** One that is told again and says the same stays the same object, so that nothing is drawn for it. */
  readonly views: ReadonlyMap<string, BundleView>;
  /** The revision that each of them was last told of. */
  readonly revs: ReadonlyMap<string, number>;
}

export const useWorkspace = create<WorkspaceState>()(() => ({ mirror: BLANK, views: new Map(), revs: new Map() }));

/** Answers may overtake each other: an older one says nothing any more. */
export function putView(view: BundleView): void {
  useWorkspace.setState(({ views, revs }) => {
    const known = views.get(view.id);
    if (known === undefined) return { views: new Map(views).set(view.id, view), revs: revsWith() };
    if ((revs.get(view.id) ?? 0) > view.rev) return {};
    return { views: saysTheSame(known, view) ? views : new Map(views).set(view.id, view), revs: revsWith() };

    function revsWith(): ReadonlyMap<string, number> {
      return new Map(revs).set(view.id, view.rev);
    }
  });
}

export function putMirror(mirror: Mirror): void {
  useWorkspace.setState(({ views }) => {
    const isStale = [...views.keys()].some((id) => !mirror.bundles.has(id));
    return { mirror, views: isStale ? new Map([...views].filter(([id]) => mirror.bundles.has(id))) : views };
  });
}

/** The name of a file, by its id: it never gets another one. */
export function fileName(id: string): string {
  return useWorkspace.getState().mirror.files.get(id)?.name ?? id;
}

/** When something was judged is told by the minute. */
const MINUTE_MS = 60_000;

function saysTheSame(one: BundleView, other: BundleView): boolean {
  return said(one) === said(other);
}

function said(view: BundleView): string {
  return JSON.stringify({ ...view, rev: null, at: view.isTimeSet ? view.at : Math.floor(view.at / MINUTE_MS) });
}
