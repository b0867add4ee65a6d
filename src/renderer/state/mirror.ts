/** The workspace as main last told it, by id. Main's rows are kept as they came; nothing is worked out here. */
import type { Revision } from '#shared/revision.ts';
import type { BundleRow, FileRow, ItemRow, Row, StatusRow } from '#shared/workspace-rows.ts';

export interface Mirror {
  readonly rev: number;
  readonly files: ReadonlyMap<string, FileRow>;
  readonly items: ReadonlyMap<string, ItemRow>;
  readonly bundles: ReadonlyMap<string, BundleRow>;
  readonly status: StatusRow;
  /** Ids of the files that were told of last, the newest first. */
  readonly recent: readonly string[];
}

const MOST_RECENT = 12;

const QUIET: StatusRow = {
  kind: 'status',
  id: 'status',
  reading: null,
  exporting: null,
  passwordsInMemory: 0,
  keysInMemory: 0,
  passedOver: [],
  passedOverCount: 0,
  library: [],
  judgedAsOf: null,
};

/** Before anything was told. */
export const BLANK: Mirror = {
  rev: -1,
  files: new Map(),
  items: new Map(),
  bundles: new Map(),
  status: QUIET,
  recent: [],
};

/** A revision that replaces all before it. */
export function replaced({ rev, upsert }: Revision<Row>): Mirror {
  return changed(BLANK, { rev, upsert, remove: [] });
}

/** Null: a number was missed, so that everything has to be asked for. A number that is known says nothing new. */
export function applied(mirror: Mirror, revision: Revision<Row>): Mirror | null {
  if (revision.rev <= mirror.rev) return mirror;
  return revision.rev === mirror.rev + 1 ? changed(mirror, revision) : null;
}

function changed(mirror: Mirror, { rev, upsert, remove }: Revision<Row>): Mirror {
  const files = upsert.filter((row) => row.kind === 'file');
  const gone = new Set(remove);
  const touched = files.filter(({ state }) => state !== 'waiting').map(({ id }) => id);
  const recent = [...new Set([...touched.toReversed(), ...mirror.recent])];
  return {
    rev,
    files: merged(mirror.files, files, gone),
    items: merged(
      mirror.items,
      upsert.filter((row) => row.kind === 'item'),
      gone,
    ),
    bundles: merged(
      mirror.bundles,
      upsert.filter((row) => row.kind === 'bundle'),
      gone,
    ),
    status: upsert.find((row) => row.kind === 'status') ?? mirror.status,
    recent: recent.filter((id) => !gone.has(id)).slice(0, MOST_RECENT),
  };
}

/** The same map where nothing of it changed, so that what is drawn of it stays as it is. */
function merged<R extends Row>(
  before: ReadonlyMap<string, R>,
  rows: readonly R[],
  gone: ReadonlySet<string>,
): ReadonlyMap<string, R> {
  const leaving = [...gone].filter((id) => before.has(id));
  if (rows.length === 0 && leaving.length === 0) return before;
  const after = new Map(before);
  for (const id of leaving) after.delete(id);
  for (const row of rows) after.set(row.id, row);
  return after;
}
