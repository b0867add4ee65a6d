/**
 * What a window may count on, whatever is behind `window.certprep`: written once, and held by every host there is. By
 * contract.test.ts: Electron's adapter on a fake Electron, and the fake main that the window is drawn on; by
 * test/e2e/contract.spec.ts: the real hosts.
 */
import assert from 'node:assert/strict';
import { type ArgumentOf, type CallName, CALL_NAMES, EVENT_NAMES, type ValueOf } from '#shared/contract.ts';
import type { Result } from '#shared/result.ts';
import type { Revision } from '#shared/revision.ts';
import type { Row } from '#shared/workspace-rows.ts';

/** One end of the contract. */
export interface Client {
  /** Of everything that `window.certprep` has. */
  readonly names: () => Promise<readonly string[]>;
  readonly call: <N extends CallName>(name: N, argument: ArgumentOf<N> | null) => Promise<Result<ValueOf<N>>>;
  /** The numbers of the revisions that one listener heard, until `change` was done twice and the listener left in between. */
  readonly heard: (change: () => Promise<void>) => Promise<readonly number[]>;
  /** Does something that revisions tell of, and waits until they did. */
  readonly change: () => Promise<void>;
}

async function well<N extends CallName>(client: Client, name: N, argument: ArgumentOf<N> | null): Promise<ValueOf<N>> {
  const answer = await client.call(name, argument);
  assert.ok(answer.ok, `${name}: ${JSON.stringify(answer)}`);
  return answer.value;
}

async function refusal<N extends CallName>(client: Client, name: N, argument: ArgumentOf<N>): Promise<string> {
  const answer = await client.call(name, argument);
  assert.ok(!answer.ok, `${name} answered`);
  return answer.failure.code;
}

async function rows<K extends Row['kind']>(client: Client, kind: K): Promise<readonly Extract<Row, { kind: K }>[]> {
  const { upsert } = await well(client, 'everything', null);
  return upsert.filter((row): row is Extract<Row, { kind: K }> => row.kind === kind);
}

/** A place that no person gave. */
const NOWHERE = '/etc' as never;
const DIGEST = 'ab'.repeat(32);

export const CLAUSES: Readonly<Record<string, (client: Client) => Promise<void>>> = {
  async 'a function for each call and each event, and nothing else'(client) {
    const events = EVENT_NAMES.map((name) => `on${name.charAt(0).toUpperCase()}${name.slice(1)}`);
    assert.deepEqual([...(await client.names())].toSorted(), [...CALL_NAMES, ...events].toSorted());
  },

  async 'it tells which host it is, of which version, and what keeps it offline'(client) {
    const about = await well(client, 'about', null);
    assert.match(about.host, /^(?:browser|electron)$/);
    assert.match(about.version, /^\d+\.\d+\.\d+$/);
    assert.ok(about.offline.length > 3);
    assert.equal(about.refusedRequests, 0);
  },

  async 'everything is one revision: one status, a bundle at least, and no row twice'(client) {
    const { rev, upsert, remove } = await well(client, 'everything', null);
    assert.ok(Number.isInteger(rev) && rev >= 0);
    assert.deepEqual(remove, []);
    assert.equal(upsert.filter(({ kind }) => kind === 'status').length, 1);
    assert.ok(upsert.some(({ kind }) => kind === 'bundle'));
    assert.equal(new Set(upsert.map(({ id }) => id)).size, upsert.length);
  },

  async 'each bundle has its view, whose target is one of those that are told'(client) {
    const targets = (await well(client, 'targets', null)).map(({ id }) => id);
    assert.ok(targets.includes('nginx'));
    for (const { id } of await rows(client, 'bundle')) {
      const view = await well(client, 'bundle', { bundle: id });
      assert.equal(view.id, id);
      assert.ok(view.target === null || targets.includes(view.target));
    }
  },

  async 'what is not there is gone, and said to be'(client) {
    const bundle = 'bundle-none';
    assert.equal(await refusal(client, 'bundle', { bundle }), 'GONE');
    assert.equal(await refusal(client, 'undo', { bundle }), 'GONE');
    assert.equal(await refusal(client, 'redo', { bundle }), 'GONE');
    assert.equal(await refusal(client, 'choose', { bundle, choice: { kind: 'name', name: 'a' } }), 'GONE');
    assert.equal(await refusal(client, 'item', { item: 'file-none#1' }), 'GONE');
    assert.equal(await refusal(client, 'certificate', { bundle, sha256: DIGEST }), 'GONE');
  },

  async 'a place that no person gave opens nothing'(client) {
    assert.equal(await refusal(client, 'listFolder', { folder: NOWHERE }), 'PLACE_UNKNOWN');
    assert.equal(await refusal(client, 'makeFolder', { parent: NOWHERE, name: 'a' }), 'PLACE_UNKNOWN');
    assert.equal(await refusal(client, 'addTarget', { place: NOWHERE }), 'PLACE_UNKNOWN');
  },

  async 'no files are handed over where there are none'(client) {
    assert.deepEqual(await well(client, 'dropped', [] as never), { places: [], notOnDisk: 0 });
  },

  async 'a password that is made is what its parts say, and hard to guess'(client) {
    const { password, parts, bits } = await well(client, 'newPassword', { kind: 'letters' });
    assert.equal(parts.join(''), password);
    assert.ok(bits > 100);
  },

  async 'the look is changed and told back, and only the look'(client) {
    const before = await well(client, 'settings', null);
    const look = { theme: 'dark', language: before.language, lock: before.lock } as const;
    assert.deepEqual(await well(client, 'changeSettings', look), { ...before, ...look });
  },

  async 'what is done without an answer is answered by null'(client) {
    for (const name of ['stopReading', 'stopExport', 'lockNow'] as const) {
      assert.equal(await well(client, name, null), null);
    }
    assert.equal(await well(client, 'judgeAt', { at: null }), null);
    assert.equal(await well(client, 'secretShown', { shown: false }), null);
  },

  async 'who listens hears revisions in their order, until they stop'(client) {
    const heard = await client.heard(client.change);
    assert.ok(heard.length > 0);
    assert.deepEqual(
      heard,
      heard.map((_, i) => (heard[0] ?? 0) + i),
    );
    const { rev } = await well(client, 'everything', null);
    assert.ok((heard.at(-1) ?? 0) < rev, 'it went on hearing after it had stopped');
  },
};

export type Listener = (revision: Revision<Row>) => void;
