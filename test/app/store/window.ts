/** A store as the window knows it: its calls, and the rows that its revisions come to. Time passes by hand. */
import { Store } from '#app/store/store.ts';
import type { TrustPlaces } from '#app/store/trust.ts';
import { Pool } from '#app/work/pool.ts';
import type { Launch } from '#app/work/port.ts';
import type { Revision } from '#shared/revision.ts';
import type { BundleRow, FileRow, ItemRow, Row, StatusRow } from '#shared/workspace-rows.ts';
import { type FakeWorker, fakeTime, fakeWorkers } from '#test/support/fake-workers.ts';

export interface Window {
  readonly store: Store;
  readonly revisions: Revision<Row>[];
  readonly workers: readonly FakeWorker[];
  readonly pass: (milliseconds: number) => void;
  readonly files: () => readonly FileRow[];
  readonly items: () => readonly ItemRow[];
  readonly bundles: () => readonly BundleRow[];
  readonly status: () => StatusRow;
  /** The id of the file of this name. */
  readonly file: (name: string) => string;
  readonly bugs: unknown[];
}

const NOWHERE: TrustPlaces = { folder: null, pack: null };

interface WindowOptions {
  /** The fake workers do their jobs by themselves. */
  readonly isEager?: boolean;
  readonly now?: () => number;
  readonly places?: TrustPlaces;
  /** Of real workers in place of the fake ones. */
  readonly launch?: Launch;
}

export function openWindow({ isEager = true, now = Date.now, places = NOWHERE, ...real }: WindowOptions = {}): Window {
  const { launch, workers } = { ...fakeWorkers(isEager), ...real };
  const { after, pass } = fakeTime();
  const revisions: Revision<Row>[] = [];
  const rows = new Map<string, Row>();
  const bugs: unknown[] = [];
  const store = new Store({
    pool: new Pool({ launch, size: 2, after }),
    now,
    after,
    send(revision) {
      revisions.push(revision);
      for (const row of revision.upsert) rows.set(row.id, row);
      for (const id of revision.remove) rows.delete(id);
    },
    onBug: (error) => bugs.push(error),
    places,
  });
  const all = (): readonly Row[] => {
    pass(100);
    return [...rows.values()];
  };
  const files = (): FileRow[] => all().filter((row) => row.kind === 'file');
  return {
    store,
    revisions,
    workers,
    pass,
    files,
    items: () => all().filter((row) => row.kind === 'item'),
    bundles: () => all().filter((row) => row.kind === 'bundle'),
    status: () => all().find((row) => row.kind === 'status') as StatusRow,
    file: (name) => files().find((row) => row.name === name)?.id ?? `no file ${name}`,
    bugs,
  };
}

/** Every private key that came out of a worker. */
export function keysSaid(workers: readonly FakeWorker[]): Uint8Array[] {
  const items = workers.flatMap(({ said }) => said).flatMap((done) => done.items);
  return items.flatMap(({ content }) => (content.kind === 'private-key' ? [content.pkcs8] : []));
}

export const isWiped = (bytes: Uint8Array): boolean => bytes.every((octet) => octet === 0);
