/**
 * The one state: the files that came in, the items found in them, and the bundles with their choices. All else is
 * derived (derive.ts). It is immutable: each change answers the next one.
 */
import type { Failure } from '#shared/failure.ts';
import type { Item } from '#core/item.ts';
import { DEFAULT_LIMITS, type Limits } from '#core/limits.ts';
import type { Bundle } from './bundle.ts';

export interface ReceivedFile {
  /** As the person named it; a file inside an archive is `outer.zip!/inner.cer`. */
  readonly path: string;
  /** What the person named or dropped: this very file, or a folder it was found in. */
  readonly from: string;
  readonly bytes: number;
  /** Of the bytes as they came; null where none could be had. */
  readonly sha256: string | null;
  /** Kept only while something in it is locked, so that a password can be tried after the medium was pulled. */
  readonly locked: Uint8Array<ArrayBuffer> | null;
  readonly unread: readonly Failure[];
}

export interface WorkspaceItem extends Item {
  /** Stable within the workspace: "<file>#<n>". */
  readonly id: string;
  readonly file: string;
}

export interface Workspace {
  readonly files: readonly ReceivedFile[];
  readonly items: readonly WorkspaceItem[];
  readonly bundles: readonly Bundle[];
}

export const EMPTY_WORKSPACE: Workspace = { files: [], items: [], bundles: [] };

/** What was found in one file, ready to be added. */
export interface Reception {
  readonly file: ReceivedFile;
  readonly items: readonly WorkspaceItem[];
}

/** Adds what was read; a file received again under the same path replaces what it gave before. */
export function receive(workspace: Workspace, receptions: readonly Reception[]): Workspace {
  const paths = new Set(receptions.map(({ file }) => file.path));
  return {
    ...workspace,
    files: [...workspace.files.filter(({ path }) => !paths.has(path)), ...receptions.map(({ file }) => file)],
    items: [...workspace.items.filter(({ file }) => !paths.has(file)), ...receptions.flatMap(({ items }) => items)],
  };
}

/** The bundle with this id replaced, or added at the end. */
export function withBundle(workspace: Workspace, bundle: Bundle): Workspace {
  const known = workspace.bundles.some(({ id }) => id === bundle.id);
  const bundles = known
    ? workspace.bundles.map((existing) => (existing.id === bundle.id ? bundle : existing))
    : [...workspace.bundles, bundle];
  return { ...workspace, bundles };
}

/** Octets kept for locked files: one limit for all of them. */
export function keptOctets(workspace: Workspace): number {
  return workspace.files.reduce((sum, { locked }) => sum + (locked?.length ?? 0), 0);
}

export const WORKSPACE_LIMITS: Limits = DEFAULT_LIMITS;
