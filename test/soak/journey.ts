/**
 * What a person does in the window from the first file to a clean table, by the bridge's own calls on the product as it is: the
 * built workers read and prove, the library lies beside it, files are written to disk and read back.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Bridge, makeBridge } from '#main/bridge/bridge.ts';
import { makeProduct, type Product } from '#main/bridge/product.ts';
import { nodeWorker } from '#app/work/node-worker.ts';
import type { HostGroup } from '#shared/host.ts';
import type { Handed, PlaceId } from '#shared/place.ts';
import type { Result } from '#shared/result.ts';
import type { Revision } from '#shared/revision.ts';
import type { Row } from '#shared/workspace-rows.ts';
import { fakeHost } from '#test/main/bridge/fake-host.ts';

const ORIGIN = 'app://certprep';
const SAMPLES = 'assets/samples';
/** What is sent, for which target, and how many files are written for it beside SHA256SUMS. */
const JOURNEYS = [
  {
    sent: 'auth0',
    groups: groupsIn(readFileSync(join(SAMPLES, 'hosts.txt'), 'utf8')),
    target: 'auth0-appliance-pem',
    files: 2,
  },
  {
    sent: 'auth0',
    groups: groupsIn(readFileSync(join(SAMPLES, 'hosts.txt'), 'utf8')),
    target: 'auth0-appliance-pfx',
    files: 1,
  },
  { sent: 'old-pfx', groups: [{ name: 'Names', hosts: ['portal.meridian.example'] }], target: 'nginx', files: 2 },
];
const OUT_PASSWORD = 'soaked through 7';

export class Journey {
  readonly bugs: unknown[] = [];
  readonly #product: Product;
  readonly #bridge: Bridge;
  readonly #folder: string;
  readonly #passwords = readFileSync(join(SAMPLES, 'passwords.txt'), 'utf8').trim().split('\n');

  /** @param folder to write into */
  constructor(folder: string) {
    this.#folder = folder;
    const onBug = (error: unknown): number => this.bugs.push(error);
    const launch = () => nodeWorker('out/main/worker.js');
    this.#product = makeProduct(fakeHost(), launch, onBug, { folder: null, pack: 'out/cli/public.pack' });
    this.#bridge = makeBridge(this.#product.handlers, ORIGIN, onBug);
  }

  /** From nothing to nothing; each kind in its turn. Throws where a step does not come out as it should. */
  async make(n: number): Promise<void> {
    const { sent, groups, target, files } = JOURNEYS[n % JOURNEYS.length] as (typeof JOURNEYS)[number];
    await this.#call('read', { places: await this.#drop(join(SAMPLES, sent)) });
    for (const password of ['not this one', ...this.#passwords]) await this.#call('unlock', { password, file: null });
    for (const item of await this.#rows('item')) await this.#call('item', { item });
    const [bundle = ''] = await this.#rows('bundle');
    await this.#call('choose', { bundle, choice: { kind: 'target', id: target } });
    await this.#call('choose', { bundle, choice: { kind: 'hosts', groups } });
    await this.#handOver(bundle, join(this.#folder, String(n)), files);
    await this.#call('undo', { bundle });
    await this.#call('redo', { bundle });
    await this.#call('lockNow');
    await this.#call('newBundle');
    for (const open of await this.#rows('bundle')) await this.#call('closeBundle', { bundle: open });
    for (const file of await this.#rows('file')) await this.#call('removeFile', { file });
    rmSync(this.#folder, { recursive: true });
  }

  close(): Promise<void> {
    return this.#product.close();
  }

  async #handOver(bundle: string, to: string, files: number): Promise<void> {
    await this.#call('bundle', { bundle });
    await this.#call('preview', { bundle });
    mkdirSync(to, { recursive: true });
    const [folder] = await this.#drop(to);
    await this.#call('export', { bundle, folder, password: OUT_PASSWORD, consent: true, replace: false });
    const save = (name: string): object => ({ place: folder, name, replace: false });
    const told = { language: 'en', preparedBy: 'Ana', checkedBy: null, change: null };
    await this.#call('saveReport', { bundle, to: save('report.html'), format: 'html', ...told });
    await this.#call('saveManifest', { to: save('manifest.yaml') });
    const written = readdirSync(to).filter((name) => !['SHA256SUMS', 'report.html', 'manifest.yaml'].includes(name));
    if (written.length !== files) throw new Error(`Written: ${written.join(', ')}`);
  }

  async #drop(...paths: readonly string[]): Promise<readonly PlaceId[]> {
    const { places } = await this.#call<Handed>('dropped', null, paths);
    return places.map(({ id }) => id);
  }

  async #rows(kind: Row['kind']): Promise<readonly string[]> {
    const { upsert } = await this.#call<Revision<Row>>('everything');
    return upsert.filter((row) => row.kind === kind).map(({ id }) => id);
  }

  async #call<Value>(name: string, argument: unknown = null, paths: unknown = null): Promise<Value> {
    const answer = await this.#bridge({ sender: { url: `${ORIGIN}/`, top: true }, name, argument, paths });
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.failure)}`);
    return (answer as Extract<Result<Value>, { ok: true }>).value;
  }
}

/** A list of names as assets/samples/hosts.txt has it. */
function groupsIn(text: string): readonly HostGroup[] {
  return text
    .split(/^\[/m)
    .slice(1)
    .map((part) => {
      const [name = '', ...hosts] = part.split('\n').map((line) => line.trim());
      return { name: name.replace(']', ''), hosts: hosts.filter((host) => host !== '') };
    });
}
