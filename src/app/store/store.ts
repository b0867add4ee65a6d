/**
 * The state behind the window: what was received, the bundles made of it, passwords and keys in memory. Each public
 * function is a call of shared/workspace-calls.ts, with paths in place of place ids; all else is told by revisions.
 */
import type { QrCode } from '#shared/carry-card.ts';
import type { CertificateDetails } from '#shared/certificate-details.ts';
import type { BundleExported, BundleView, ExportOutcome, FilePreview, UnlockOutcome } from '#shared/bundle-view.ts';
import type { ItemView } from '#shared/item.ts';
import type { LibraryImport } from '#shared/library.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { Revision } from '#shared/revision.ts';
import type { BundleChoice } from '#shared/workspace-calls.ts';
import type { Row } from '#shared/workspace-rows.ts';
import type { Preferences, Settings } from '#shared/settings.ts';
import { DEFAULT_LIMITS, type Limits } from '#core/limits.ts';
import type { CardOrder } from '../export/save-carry-card.ts';
import { freeName } from '../files/free-name.ts';
import type { ReportOrder } from '../report/save-report.ts';
import { itemView } from '../views/item-view.ts';
import type { After } from '../work/after.ts';
import { HERE, type Prover } from '../work/fresh-prover.ts';
import type { Pool } from '../work/pool.ts';
import { certificatesOf } from '../workspace/choose-leaf.ts';
import { pairs } from '../workspace/pairing.ts';
import { AutoLock } from './auto-lock.ts';
import { bundleView } from './bundle-view.ts';
import { Bundles } from './bundles.ts';
import { certificateDetails } from './certificate-details.ts';
import { Current } from './current.ts';
import { type AllOrder, told } from './export-all.ts';
import { Exporter } from './exporter.ts';
import { Judgements } from './judgements.ts';
import { Keyring } from './keyring.ts';
import { KnownFiles } from './known-files.ts';
import { OwnTargets } from './own-targets.ts';
import { Papers } from './papers.ts';
import { previewOf } from './preview.ts';
import { Reader } from './reader.ts';
import { recalled } from './recall.ts';
import { Revisions } from './revisions.ts';
import { Rows } from './rows.ts';
import { trustBefore } from './trust-before.ts';
import { Trust, type TrustPlaces } from './trust.ts';
import { Unlocker } from './unlocker.ts';
import type { ExportOrder } from './write-bundle.ts';

export interface StoreParts {
  readonly pool: Pool;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  readonly after: After;
  readonly send: (revision: Revision<Row>) => void;
  /** Is told what is thrown when nobody asked. */
  readonly onBug: (error: unknown) => void;
  readonly limits?: Limits;
  /** Opens what one export wrote, read back; in this process where the host has no other for it. */
  readonly prover?: () => Prover;
  /** Where settings and library lie; left out: nowhere. */
  readonly places?: TrustPlaces;
}

const gone = (what: 'file' | 'item' | 'bundle'): Result<never> => failed({ code: 'GONE', facts: { what } });

export class Store {
  readonly #parts: StoreParts;
  readonly #files = new KnownFiles();
  readonly #keyring = new Keyring();
  readonly #rows = new Rows();
  readonly #exporter: Exporter;
  readonly #current: Current;
  readonly #trust: Trust;
  /** What is trusted, once the settings are read. */
  readonly trust: Promise<Trust>;
  readonly #targets: OwnTargets;
  readonly #autoLock: AutoLock;
  readonly #judgements: Judgements;
  readonly #bundles: Bundles;
  readonly #papers: Papers;
  readonly #reader: Reader;
  readonly #unlocker: Unlocker;
  readonly #revisions: Revisions;

  constructor(parts: StoreParts) {
    this.#parts = parts;
    const changed = (): void => this.#revisions.changed();
    this.#exporter = new Exporter(parts.prover ?? (() => HERE), changed);
    this.#revisions = new Revisions({ ...parts, rows: () => this.#all() });
    this.#current = new Current(changed);
    // Bundles that follow one of them are judged anew.
    const judgeAgain = (): void => this.#current.change((workspace) => ({ ...workspace }));
    this.#trust = new Trust(parts.places ?? { folder: null, pack: null }, changed);
    this.#targets = new OwnTargets((kept) => this.#trust.keepTargets(kept), judgeAgain);
    this.#judgements = new Judgements(parts.now, this.#trust, this.#targets, changed);
    this.#bundles = new Bundles(this.#current, this.#judgements, this.#targets);
    this.#papers = new Papers({
      bundles: this.#bundles,
      current: this.#current,
      files: this.#files,
      judgements: this.#judgements,
      trust: this.#trust,
    });
    this.#autoLock = new AutoLock({
      after: parts.after,
      when: () => this.#trust.settings.lock,
      isBusy: () => this.#isReading || this.#exporter.isRunning,
      lock: () => void this.lockNow().catch(parts.onBug),
    });
    this.trust = this.#load();
    this.trust.catch(parts.onBug);
    const shared = {
      pool: parts.pool,
      current: this.#current,
      keyring: this.#keyring,
      limits: parts.limits ?? DEFAULT_LIMITS,
    };
    this.#reader = new Reader({ ...shared, files: this.#files, changed });
    this.#unlocker = new Unlocker(shared);
  }

  /** What a page that was just opened shows. A worker takes about as long to start as a person to find a file. */
  everything(): Revision<Row> {
    this.#parts.pool.startOne();
    return this.#revisions.everything();
  }

  /** Nothing was read yet. */
  get isFresh(): boolean {
    return this.#files.isEmpty;
  }

  /** Settles when everything under `paths` is read, or reading was stopped. */
  read(paths: readonly string[]): Promise<void> {
    return this.#reader.read(paths);
  }

  async readAgain(id: string): Promise<Result<null>> {
    const file = this.#files.get(id);
    return file === null ? gone('file') : this.#reader.readAgain(file);
  }

  stopReading(): void {
    this.#reader.stop();
  }

  async unlock(password: string, file: string | null): Promise<Result<UnlockOutcome>> {
    if (file !== null && this.#files.get(file) === null) return gone('file');
    return this.#unlocker.unlock(password, file);
  }

  /**
   * Stops what is under way, forgets passwords, overwrites keys, and ends the workers, which may remember either.
   * All but the end of an export has happened when this returns; it settles when that has, too.
   */
  async lockNow(): Promise<void> {
    this.#reader.stop();
    this.#unlocker.stop();
    const exported = this.#exporter.stop();
    this.#bundles.beforeLock();
    this.#keyring.forget();
    this.#current.lock();
    this.#parts.pool.forget();
    await exported;
  }

  /** A person is at the window. */
  stillHere(): void {
    this.#autoLock.stillHere();
  }

  async prefer(preferences: Partial<Preferences>): Promise<Result<Settings>> {
    const changed = await (await this.trust).prefer(preferences);
    this.#autoLock.stillHere();
    return changed;
  }

  removeFile(id: string): Result<null> {
    if (this.#files.get(id) === null) return gone('file');
    this.#files.remove(id);
    this.#current.remove(id);
    return ok(null);
  }

  item(id: string): Result<ItemView> {
    const { items } = this.#current.workspace;
    const item = items.find((one) => one.id === id);
    return item === undefined ? gone('item') : ok(itemView(item, pairs(items).get(id) ?? []));
  }

  /** A root among the files whose fingerprint a person compared. Refuses GONE, and CANNOT_WRITE. */
  async confirmRoot(sha256: string): Promise<Result<null>> {
    const found = certificatesOf(this.#current.workspace).find((one) => one.sha256 === sha256 && one.isSelfIssued);
    return found === undefined ? gone('item') : (await this.trust).confirm(found, this.#parts.now());
  }

  async importLibrary(paths: readonly string[], consented: readonly string[]): Promise<Result<LibraryImport>> {
    return (await this.trust).import(paths, consented, this.#parts.now());
  }

  /** `at`: milliseconds since 1970 UTC; null: by the clock. What is not judging keeps the clock. */
  judgeAt(at: number | null): void {
    this.#judgements.judgeAt(at);
  }

  /** Those that come with CertPrep, and a person's own. */
  async targets(): Promise<OwnTargets> {
    await this.trust;
    return this.#targets;
  }

  newBundle(): { readonly bundle: string } {
    return { bundle: this.#bundles.open() };
  }

  closeBundle(id: string): Result<null> {
    return this.#bundles.close(id);
  }

  renameBundle(id: string, name: string): Result<null> {
    return this.#bundles.rename(id, name);
  }

  bundle(id: string): Result<BundleView> {
    const judgement = this.#bundles.judgement(id, this.#isReading);
    if (judgement === null) return gone('bundle');
    return ok(
      bundleView(judgement, {
        workspace: this.#current.workspace,
        nameOf: (file) => this.#files.get(file)?.name ?? null,
        name: this.#bundles.name(id),
        canRedo: this.#bundles.canRedo(id),
        rev: this.#revisions.rev,
        at: this.#judgements.at,
        isTimeSet: this.#judgements.set !== null,
      }),
    );
  }

  /** Refuses GONE. */
  certificate(id: string, sha256: string): Result<CertificateDetails> {
    const judgement = this.#bundles.judgement(id, this.#isReading);
    if (judgement === null) return gone('bundle');
    const paths = judgement.chain === null ? [] : [judgement.chain, ...judgement.chain.alternatives];
    const members = paths.flatMap(({ path }) => path.map(({ certificate }) => certificate));
    const before = judgement.settled.previous?.authorities ?? [];
    const all = [...members, ...certificatesOf(this.#current.workspace), ...before];
    const found = all.find((one) => one.sha256 === sha256);
    return found === undefined ? gone('item') : ok(certificateDetails(found));
  }

  choose(id: string, choice: BundleChoice): Result<BundleView> {
    const chosen = this.#bundles.choose(id, choice);
    if (chosen.ok && choice.kind === 'target') this.#keep((trust) => trust.choseTarget(choice.id));
    return chosen.ok ? this.bundle(id) : chosen;
  }

  /** `paths`: of the trust bundle before; none: compared with none any more. Refuses as `trustBefore` does, and GONE. */
  async compareTrust(id: string, paths: readonly string[], password: string | null): Promise<Result<BundleView>> {
    const passwords = [...(password === null ? [] : [password]), ...this.#keyring.passwords];
    const { pool, limits = DEFAULT_LIMITS } = this.#parts;
    const before = paths.length === 0 ? ok(null) : await trustBefore(paths, { pool, limits, passwords });
    if (!before.ok) return before;
    const compared = this.#bundles.compareTrust(id, before.value);
    return compared.ok ? this.bundle(id) : compared;
  }

  undo(id: string): Result<BundleView> {
    const undone = this.#bundles.undo(id);
    return undone.ok ? this.bundle(id) : undone;
  }

  redo(id: string): Result<BundleView> {
    const redone = this.#bundles.redo(id);
    return redone.ok ? this.bundle(id) : redone;
  }

  async preview(id: string): Promise<Result<readonly FilePreview[]>> {
    const judgement = this.#bundles.judgement(id, false);
    return judgement === null ? gone('bundle') : ok(await previewOf(judgement.plan));
  }

  /** Refuses EXPORT_REFUSED, CANNOT_WRITE, READBACK_DIFFERS, READBACK_STOPPED, STOPPED; nothing new remains then. */
  async export(id: string, order: ExportOrder): Promise<Result<ExportOutcome>> {
    const judgement = this.#bundles.judgementToWrite(id, this.#judgements.next, order.password);
    if (judgement === null) return gone('bundle');
    const exported = await this.#exporter.export(judgement, order);
    if (!exported.ok) return exported;
    this.#bundles.wrote(judgement, exported.value, order.folder);
    this.#keep((trust) => trust.exportedTo(order.folder));
    this.#autoLock.used();
    return exported;
  }

  /** Each in a folder of its own in the one of `order`. Refuses GONE, and EXPORT_REFUSED while another export is at work. */
  async exportAll(ids: readonly string[], order: AllOrder): Promise<Result<readonly BundleExported[]>> {
    const entries = this.#bundles.entriesToWrite(ids, this.#judgements.next, order);
    if (entries === null) return gone('bundle');
    const exported = await this.#exporter.exportAll(entries, order);
    if (!exported.ok) return exported;
    const all = entries.map((entry, i) => ({ ...entry, result: exported.value[i] as Result<ExportOutcome> }));
    for (const { judgement, into, result } of all) if (result.ok) this.#bundles.wrote(judgement, result.value, into);
    if (all.some(({ result }) => result.ok)) {
      this.#keep((trust) => trust.exportedTo(order.folder));
      this.#autoLock.used();
    }
    const nameOf = (file: string): string | null => this.#files.get(file)?.name ?? null;
    return ok(all.map(({ judgement, result }) => told(judgement, result, nameOf)));
  }

  /** Another name for the files, so that those of the same names in `folder` are kept. Refuses GONE. */
  async keepBoth(id: string, folder: string): Promise<Result<BundleView>> {
    const base = this.#bundles.judgement(id, false)?.plan[0]?.base;
    return base === undefined ? gone('bundle') : this.choose(id, { kind: 'name', name: await freeName(folder, base) });
  }

  saveReport(id: string, order: ReportOrder): Promise<Result<{ readonly name: string }>> {
    return this.#papers.report(id, order);
  }

  carryCode(id: string): Result<QrCode | null> {
    return this.#papers.carryCode(id, this.#isReading);
  }

  saveCarryCard(id: string, order: CardOrder): Promise<Result<{ readonly name: string }>> {
    return this.#papers.carryCard(id, order);
  }

  saveManifest(path: string, replace: boolean): Promise<Result<{ readonly name: string }>> {
    return this.#papers.manifest(path, replace);
  }

  /** Starts from last time's report or manifest; null: the file at `path` is neither. */
  async recall(id: string, path: string): Promise<readonly string[] | null> {
    const previous = await recalled(path);
    return previous === null ? null : this.#bundles.recall(id, previous);
  }

  async stopExport(): Promise<void> {
    await this.#exporter.stop();
  }

  /** At the end: nothing is told any more, and everything secret is overwritten. */
  async close(): Promise<void> {
    this.#revisions.close();
    this.#autoLock.close();
    this.#trust.close();
    await this.lockNow();
  }

  async #load(): Promise<Trust> {
    await this.#trust.load();
    this.#targets.load(this.#trust.targets);
    this.#autoLock.stillHere();
    return this.#trust;
  }

  /** What was not kept is asked for again next time: nobody is told. */
  #keep(change: (trust: Trust) => Promise<unknown>): void {
    this.trust.then(change).catch(this.#parts.onBug);
  }

  get #isReading(): boolean {
    return this.#reader.progress !== null;
  }

  #all(): readonly Row[] {
    const { progress, passedOver, passedOverCount } = this.#reader;
    const { passwords } = this.#keyring;
    return this.#rows.of({
      workspace: this.#current.workspace,
      files: this.#files.all(),
      bundles: this.#bundles.rows(this.#isReading),
      status: {
        reading: progress,
        exporting: this.#exporter.progress,
        passwordsInMemory: passwords.length,
        passedOver: [...passedOver],
        passedOverCount,
        library: this.#trust.packs,
        judgedAsOf: this.#judgements.set,
      },
    });
  }
}
