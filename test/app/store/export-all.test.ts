/** Several bundles in one go: each in a folder of its own, told one by one, or all of them or none. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ExportOutcome } from '#shared/bundle-view.ts';
import type { Result } from '#shared/result.ts';
import { freshFolder } from '#test/support/folder.ts';
import { makeMess, type Mess, NAMES } from '#test/support/mess.ts';
import { requireTool, runWell } from '#test/support/tools.ts';
import { openWindow, type Window } from './window.ts';

const PASSWORD = 'correct horse';

describe.runIf(requireTool('openssl'))('all bundles', () => {
  const folder = freshFolder();
  let mess: Mess;
  let window: Window;
  let out: string;
  let count = 0;

  beforeAll(() => {
    mess = makeMess(folder);
  });
  beforeEach(async () => {
    window = openWindow();
    out = join(folder, `all-${String(++count)}`);
    mkdirSync(out);
    await window.store.read([...mess.files, mess.bareKey]);
    window.store.newBundle();
    ready('bundle-1', 'auth0-appliance-pem');
    ready('bundle-2', 'auth0-appliance-pfx');
    window.store.choose('bundle-2', { kind: 'instance', instance: 'bundle-1' });
    window.store.renameBundle('bundle-1', 'Portal EU');
  });

  function ready(bundle: string, target: string, hosts: readonly string[] = NAMES): void {
    window.store.choose(bundle, { kind: 'hosts', groups: [{ name: 'Names', hosts }] });
    window.store.choose(bundle, { kind: 'target', id: target });
  }

  /** One more that can't be written. */
  function broken(): void {
    window.store.newBundle();
    ready('bundle-3', 'auth0-appliance-pem', ['else.example']);
    window.store.choose('bundle-3', { kind: 'instance', instance: 'bundle-1' });
  }

  const ids = (): string[] => window.bundles().map(({ id }) => id);
  const order = (more: object = {}) => ({
    folder: out,
    password: PASSWORD,
    consent: true,
    replace: false,
    together: false,
    ...more,
  });
  async function exported(more: object = {}): Promise<readonly Result<ExportOutcome>[]> {
    const all = await window.store.exportAll(ids(), order(more));
    expect(JSON.stringify(all)).not.toContain(folder);
    if (!all.ok) throw new Error(JSON.stringify(all.failure));
    expect(all.value.map(({ bundle }) => bundle)).toEqual(ids());
    return all.value.map(({ result }) => result);
  }
  const refused = (reason: string): object => ({ ok: false, failure: { code: 'EXPORT_REFUSED', facts: { reason } } });
  const states = (): string[] => window.bundles().map(({ state }) => state);

  test('one that is written again alone comes into its own folder, not into that of another of the same name', async () => {
    window.store.renameBundle('bundle-2', 'Portal EU');
    await exported();
    expect(readdirSync(out).toSorted()).toEqual(['portal-eu', 'portal-eu-2']);
    const before = readdirSync(join(out, 'portal-eu'));
    const again = await window.store.exportAll(['bundle-2'], order({ replace: true }));
    expect(again).toMatchObject({ ok: true, value: [{ result: { ok: true, value: { folder: 'portal-eu-2' } } }] });
    expect(readdirSync(join(out, 'portal-eu'))).toEqual(before);
  });

  test('each is written into a folder of its own, under the one password, and told so', async () => {
    const [first, second] = await exported();
    expect(first).toMatchObject({ ok: true, value: { folder: 'portal-eu' } });
    expect(second).toMatchObject({ ok: true, value: { folder: 'bundle-2' } });
    expect(readdirSync(out).toSorted()).toEqual(['bundle-2', 'portal-eu']);
    const [pfx = ''] = readdirSync(join(out, 'bundle-2')).filter((name) => name.endsWith('.pfx'));
    const told = runWell('openssl', [
      'pkcs12',
      '-in',
      join(out, 'bundle-2', pfx),
      '-passin',
      `pass:${PASSWORD}`,
      '-nodes',
    ]);
    expect(told.toString()).toContain('PRIVATE KEY');
    expect(states()).toEqual(['written', 'written']);
    expect(window.status().exporting).toBeNull();
  });

  test('how far it is is told while it lasts', async () => {
    const told: unknown[] = [];
    const running = exported();
    told.push(window.status().exporting);
    await running;
    expect(told).toEqual([{ done: 0, all: 2, current: 'bundle-1' }]);
  });

  test('one that is not ready is told with its problems, and the others are written', async () => {
    broken();
    const all = await window.store.exportAll(ids(), order());
    expect(all).toMatchObject({
      ok: true,
      value: [{ result: { ok: true } }, { result: { ok: true } }, { result: refused('not-ready') }],
    });
    expect(all.ok && all.value[2]?.standing.map(({ code }) => code)).toContain('HOST_NOT_COVERED');
    expect(readdirSync(out).toSorted()).toEqual(['bundle-2', 'portal-eu']);
  });

  test('what must be agreed to, and a password, are asked of each', async () => {
    const results = await exported({ consent: false, password: null });
    expect(results).toEqual([refused('consent'), refused('password')]);
    expect(readdirSync(out)).toEqual([]);
  });

  test('all or none: where one is not ready nothing is written', async () => {
    broken();
    expect(await exported({ together: true })).toEqual([
      refused('together'),
      refused('together'),
      refused('not-ready'),
    ]);
    expect(readdirSync(out)).toEqual([]);
  });

  test('all or none: where one fails what was written is withdrawn, and what stood there stays', async () => {
    const [, second] = await exported();
    const name = second?.ok === true ? (second.value.written[0]?.name ?? '') : '';
    out = join(folder, `all-${String(++count)}`);
    mkdirSync(join(out, 'bundle-2'), { recursive: true });
    writeFileSync(join(out, 'bundle-2', name), 'mine');
    const results = await exported({ together: true });
    expect(results[0]).toEqual(refused('together'));
    expect(results[1]).toMatchObject({ ok: false, failure: { code: 'CANNOT_WRITE', facts: { reason: 'exists' } } });
    expect(readdirSync(out)).toEqual(['bundle-2']);
    expect(readFileSync(join(out, 'bundle-2', name), 'utf8')).toBe('mine');
    expect(await exported({ replace: true })).toMatchObject([{ ok: true }, { ok: true }]);
  });

  test('bundles of one name go into folders of two', async () => {
    window.store.renameBundle('bundle-2', 'portal eu');
    expect(await exported()).toMatchObject([{ value: { folder: 'portal-eu' } }, { value: { folder: 'portal-eu-2' } }]);
  });

  test('a stop ends all of it, and leaves nothing half written; one export at a time', async () => {
    const running = exported();
    expect(await window.store.exportAll(ids(), order())).toEqual(refused('busy'));
    expect(await window.store.export('bundle-1', order())).toEqual(refused('busy'));
    await window.store.stopExport();
    expect(await running).toMatchObject([{ failure: { code: 'STOPPED' } }, { failure: { code: 'STOPPED' } }]);
    expect(readdirSync(out)).toEqual([]);
  });

  test('a key that is locked away, or a folder that is gone, stops it; a bundle that is gone is told', async () => {
    const running = exported();
    await window.store.lockNow();
    expect(await running).toMatchObject([{ failure: { code: 'STOPPED' } }, { failure: { code: 'STOPPED' } }]);
    expect(await window.store.exportAll(['bundle-9'], order())).toMatchObject({ failure: { code: 'GONE' } });
  });
});
