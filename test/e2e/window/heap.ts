/** All that the page's own world holds in memory, as the developer tools see it. */
import type { Page } from '@playwright/test';

/** V8 cuts strings in a snapshot after 1,024 characters, where a key in PEM would go on: for --js-flags. */
export const WHOLE_STRINGS = '--heap-snapshot-string-limit=1000000000';

export interface Heap {
  /** Every string that can still be reached, and every number. A NUL stands there as a space. */
  readonly strings: readonly string[];
  /** How many arrays of octets there are. What is in them can't be seen: a page that holds no bytes needs none. */
  readonly octetArrays: number;
}

interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
  };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

export async function heapOf(page: Page): Promise<Heap> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('HeapProfiler.enable');
    // Twice: what the first run lets go of may have held more.
    for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
    const chunks: string[] = [];
    session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
    await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false, captureNumericValue: true });
    const snapshot = JSON.parse(chunks.join('')) as Snapshot;
    return { strings: snapshot.strings, octetArrays: octetArraysIn(snapshot) };
  } finally {
    await session.detach();
  }
}

const HOLDS_OCTETS = /^(ArrayBuffer|SharedArrayBuffer|DataView|\w+(8|16|32|64)(Clamped)?Array)$/;

/** Their prototypes are counted as well. */
function octetArraysIn({ snapshot, nodes, strings }: Snapshot): number {
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, name] = [fields.indexOf('type'), fields.indexOf('name')];
  let count = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    const isObject = types[0][nodes[at + type] ?? 0] === 'object';
    if (isObject && HOLDS_OCTETS.test(strings[nodes[at + name] ?? 0] ?? '')) count++;
  }
  return count;
}
