/** Everything the window lists, as rows. A row that says the same as before is the same object. */
import type { BundleRow, FileRow, ItemRow, Row, StatusRow } from '#shared/workspace-rows.ts';
import type { ReceivedFile, Workspace, WorkspaceItem } from '../workspace/workspace.ts';
import { identityOf, itemRow } from './item-row.ts';
import type { KnownFile } from './known-files.ts';

export interface Snapshot {
  readonly workspace: Workspace;
  readonly files: Iterable<KnownFile>;
  readonly bundles: readonly BundleRow[];
  readonly status: Omit<StatusRow, 'kind' | 'id' | 'keysInMemory'>;
}

export class Rows {
  readonly #files = new WeakMap<KnownFile, { readonly received: ReceivedFile | null; readonly row: FileRow }>();
  readonly #items = new WeakMap<WorkspaceItem, ItemRow>();

  of({ workspace, files, bundles, status }: Snapshot): readonly Row[] {
    const received = new Map(workspace.files.map((file) => [file.path, file]));
    const firsts = new Map<string, string>();
    const items = workspace.items.map((item) => this.#item(item, firsts));
    const keysInMemory = items.filter(({ what, failure }) => what === 'private-key' && failure === null).length;
    return [
      { kind: 'status', id: 'status', ...status, keysInMemory },
      ...bundles,
      ...Array.from(files, (file) => this.#file(file, received.get(file.id) ?? null)),
      ...items,
    ];
  }

  #file(file: KnownFile, received: ReceivedFile | null): FileRow {
    const known = this.#files.get(file);
    if (known !== undefined && known.received === received) return known.row;
    const { id, name, folder, state } = file;
    const row: FileRow = {
      kind: 'file',
      id,
      name,
      folder,
      state,
      bytes: received?.bytes ?? null,
      unread: received?.unread ?? [],
      locked: (received?.locked ?? null) !== null,
    };
    this.#files.set(file, { received, row });
    return row;
  }

  #item(item: WorkspaceItem, firsts: Map<string, string>): ItemRow {
    const identity = identityOf(item.content);
    const first = identity === null ? null : (firsts.get(identity) ?? null);
    if (identity !== null && first === null) firsts.set(identity, item.id);
    const known = this.#items.get(item);
    if (known !== undefined && known.sameAs === first) return known;
    const row = itemRow(item, first);
    this.#items.set(item, row);
    return row;
  }
}
