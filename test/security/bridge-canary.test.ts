/**
 * Known secrets go in by way of the bridge, as from the window; nothing that crosses outwards, answers and events
 * alike, may hold them in any form. The built worker reads, so what it answers is not looked at by mistake.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bridge, makeBridge } from '#main/bridge/bridge.ts';
import { makeProduct, type Product } from '#main/bridge/product.ts';
import { nodeWorker } from '#app/work/node-worker.ts';
import { WORKSPACE_CALLS } from '#shared/workspace-calls.ts';
import { fakeHost } from '#test/main/bridge/fake-host.ts';
import { workerScripts } from '#test/support/built-worker.ts';
import { freshFolder } from '#test/support/folder.ts';
import { KEY_PASSWORD, makeMess, NAMES } from '#test/support/mess.ts';
import { requireTool, runWell } from '#test/support/tools.ts';
import { numbersOf } from './rsa-numbers.ts';
import { leaks } from './secret-forms.ts';

const ORIGIN = 'app://certprep';
const OUT_PASSWORD = 'out-canary-7Qf';
const WRONG_PASSWORD = 'wrong-canary-3Zk';

describe.runIf(requireTool('openssl'))('the bridge', () => {
  const folder = freshFolder();
  const crossed = new Map<string, string>();
  const asked = new Set<string>();
  const bugs: unknown[] = [];
  const secrets = new Map<string, Uint8Array>();
  let product: Product;
  let bridge: Bridge;
  let leafFile: string;
  let leaf: string;

  const record = (what: string, value: unknown): void => {
    crossed.set(`${String(crossed.size)}: ${what}`, JSON.stringify(value));
  };

  async function call<Value>(name: string, argument: unknown = null, paths: unknown = null): Promise<Value> {
    asked.add(name);
    const answer = await bridge({ sender: { url: `${ORIGIN}/`, top: true }, name, argument, paths });
    // The one secret that crosses outwards, on purpose.
    if (name !== 'newPassword') record(name, answer);
    return (answer as { readonly value: Value }).value;
  }

  interface Placed {
    readonly places: readonly { readonly id: string }[];
  }
  const place = async (...paths: string[]): Promise<string[]> =>
    (await call<Placed>('dropped', null, paths)).places.map(({ id }) => id);

  async function rows(kind: string): Promise<string[]> {
    const { upsert } = await call<{ upsert: { kind: string; id: string }[] }>('everything');
    return upsert.filter((row) => row.kind === kind).map(({ id }) => id);
  }

  async function journey(bundle: string, target: string): Promise<void> {
    await call('choose', { bundle, choice: { kind: 'target', id: target } });
    await call('choose', { bundle, choice: { kind: 'hosts', groups: [{ name: 'Names', hosts: NAMES }] } });
    await call('preview', { bundle });
    mkdirSync(join(folder, target));
    const [out] = await place(join(folder, target));
    for (const consent of [false, true]) {
      for (const password of [null, OUT_PASSWORD]) {
        await call('export', { bundle, folder: out, password, consent, replace: false });
      }
    }
    for (const password of [null, OUT_PASSWORD]) {
      const choices = { consent: true, replace: false, together: password === null };
      await call('exportAll', { bundles: [bundle], folder: out, password, ...choices });
    }
    await call('bundle', { bundle });
    await call('compareTrust', { bundle, places: [], password: null });
    await call('keepBoth', { bundle, folder: out });
    await call('undo', { bundle });
    await call('redo', { bundle });
    await call('certificate', { bundle, sha256: leaf });
    const told = { bundle, format: 'json', language: 'en', preparedBy: 'Ana', checkedBy: null, change: null };
    await call('saveReport', { ...told, to: { place: out, name: 'report.json', replace: false } });
    await call('judgeAt', { at: null });
    await call('carryCode', { bundle });
    await call('saveCarryCard', {
      ...{ bundle, format: 'html', language: 'en' },
      to: { place: out, name: 'card.html', replace: false },
    });
    await call('saveManifest', { to: { place: out, name: 'manifest.yaml', replace: false } });
    await call('recall', { bundle, places: await place(join(folder, target, 'report.json')) });
    const [notTarget] = await place(leafFile);
    await call('addTarget', { place: notTarget });
    await call('damagedTargets');
    await call('removeTarget', { target: 'our-proxy' });
  }

  beforeAll(async () => {
    const mess = makeMess(folder);
    leafFile = mess.leaf;
    const der = runWell('openssl', ['x509', '-in', leafFile, '-outform', 'DER']);
    leaf = createHash('sha256').update(der).digest('hex');
    const damaged = join(folder, 'damaged.key');
    writeFileSync(damaged, readFileSync(mess.bareKey, 'utf8').replace(/\n[^\n]{64}\n/, '\n'));
    const text = (secret: string): Uint8Array => new TextEncoder().encode(secret);
    secrets.set('key password', text(KEY_PASSWORD));
    secrets.set('out password', text(OUT_PASSWORD));
    secrets.set('wrong password', text(WRONG_PASSWORD));
    for (const [name, number] of numbersOf(mess.bareKey)) secrets.set(name, number);

    const { real } = workerScripts('');
    const host = fakeHost({ send: (event, payload) => record(event, payload) });
    const onBug = (error: unknown): number => bugs.push(error);
    product = makeProduct(host, () => nodeWorker(real), onBug);
    bridge = makeBridge(product.handlers, ORIGIN, onBug);

    await call('everything');
    await call('targets');
    await call('read', { places: await place(...mess.files, mess.key, mess.bareKey, damaged, folder) });
    for (const password of [WRONG_PASSWORD, KEY_PASSWORD]) {
      for (const file of [null, ...(await rows('file'))]) await call('unlock', { password, file });
    }
    for (const item of await rows('item')) await call('item', { item });
    await journey('bundle-1', 'auth0-appliance-pem');
    const { bundle } = await call<{ bundle: string }>('newBundle');
    await call('renameBundle', { bundle, name: 'Second' });
    await call('choose', { bundle, choice: { kind: 'instance', instance: 'bundle-1' } });
    await journey(bundle, 'auth0-appliance-pfx');
    // The window hands over as passwords what were files, and the other way round.
    await call('unlock', { password: readFileSync(mess.bareKey, 'utf8').slice(0, 1000), file: null });
    await call('choose', { bundle, choice: { kind: 'name', name: KEY_PASSWORD } });
    await call('closeBundle', { bundle });
    await call('lockNow');
    for (const file of await rows('file')) await call('readAgain', { file });
    const [first] = await rows('file');
    await call('removeFile', { file: first });
    await call('stillHere');
    await call('stopReading');
    await call('stopExport');
    await call('newPassword', { kind: 'letters' });
    await call('everything');
    // The last joined news.
    await new Promise((resolve) => setTimeout(resolve, 150));
  });

  afterAll(() => product.close());

  it('was asked everything about the workspace, and wrote the files', () => {
    expect([...asked]).toEqual(expect.arrayContaining(Object.keys(WORKSPACE_CALLS)));
    for (const target of ['auth0-appliance-pem', 'auth0-appliance-pfx']) {
      expect(readdirSync(join(folder, target)).length).toBeGreaterThan(0);
    }
    expect(readdirSync(join(folder, 'auth0-appliance-pem', 'bundle-1')).length).toBeGreaterThan(0);
    expect([...crossed.keys()].some((what) => what.endsWith('revision'))).toBe(true);
    expect(bugs).toEqual([]);
  });

  it('lets no secret out', () => {
    // A name that was refused is told back, so that a person sees what they typed: here it was a password on purpose.
    const places = new Map([...crossed].filter(([, text]) => !text.includes('FILE_NAME_UNUSABLE')));
    expect(crossed.size - places.size).toBe(1);
    expect(leaks(places, secrets)).toEqual([]);
  });

  it('lets no path out', () => {
    expect([...crossed].filter(([, text]) => text.includes(folder))).toEqual([]);
  });
});
