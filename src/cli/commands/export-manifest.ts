/** `certprep export --manifest FILE`: many bundles in one run, one summary, one exit code. */
import { dirname } from 'node:path';
import type { BundleExport, ManifestAnswer } from '#shared/answers.ts';
import type { TargetData } from '#shared/target.ts';
import type { Prove } from '#app/export/proof.ts';
import { withdraw } from '#app/export/withdraw.ts';
import type { ManifestBundle } from '#app/manifest/manifest.ts';
import type { Bundle } from '#app/workspace/bundle.ts';
import { aboutPassword, type Circumstances } from '#app/workspace/circumstances.ts';
import type { Intake } from '#app/workspace/intake.ts';
import type { Party } from '#app/workspace/sharing.ts';
import { subjectOf } from '#app/workspace/subject.ts';
import { writtenDemands } from '#app/workspace/written-demands.ts';
import { BLOCKED, DONE, STOPPED } from '../exit.ts';
import { circumstances, type HandOver, handOverView, judged } from '../hand-over.ts';
import { bundleRun, choicesOf, readManifestFile } from '../manifest-bundle.ts';
import { mistake } from '../mistake.ts';
import { outPassword, type OutPassword, showMade } from '../out-password.ts';
import { targetFile } from '../own-target.ts';
import { printManifest } from '../print/manifest.ts';
import { givenRoots } from '../roots.ts';
import { readingExit, type Run } from '../run.ts';
import { withShelf } from '../shelf.ts';
import { givenWeakKeys } from '../weak-keys.ts';
import { NOT_TRIED, writeBundle, type Written } from '../write-bundle.ts';

/** A bundle of the manifest, on its way. */
interface Entry {
  readonly name: string;
  readonly run: Run;
  readonly handed: HandOver;
  readonly password: OutPassword | null;
  /** 0: it is ready to be written. */
  readonly exit: number;
}

export async function exportManifest(run: Run): Promise<number> {
  const { options, terminal, words } = run;
  const isTogether = options['all-or-none'] === true;
  // What was replaced could not be brought back.
  if (isTogether && options.force === true) mistake('OPTIONS_CONFLICT', { options: ['--all-or-none', '--force'] });
  const entries = await judgedEntries(run);
  const isHeldBack = isTogether && entries.some(({ exit }) => exit !== DONE);
  const results: Written[] = [];
  // One process for all of them: starting one takes longer than writing a bundle.
  const { prove, end } = await terminal.prover();
  try {
    for (const [i, entry] of entries.entries()) {
      const isReady = entry.exit === DONE && !isHeldBack && !terminal.signal.aborted;
      terminal.err(`${words.terminal.manifest.progress(i + 1, entries.length, entry.name)}\n`);
      results.push(isReady ? await write(entry, prove) : NOT_TRIED);
    }
  } finally {
    end();
  }
  const isBroken = isTogether && results.some(({ verified }) => !verified);
  if (isBroken) for (const { written } of results) await withdraw(written.map(({ path }) => path));
  else for (const [i, entry] of entries.entries()) tellPassword(entry, results[i] as Written);
  return answer(run, entries, isBroken ? results.map(withdrawn) : results);
}

/** A bundle whose choices are known, before anything is read for it. */
interface Started {
  readonly name: string;
  readonly run: Run;
  readonly bundle: Bundle;
  /** The target that a file of its own describes. */
  readonly own: TargetData | null;
}

async function start(run: Run, bundle: ManifestBundle): Promise<Started> {
  const { name } = bundle;
  const own = await targetFile(run.options.target ?? '');
  return { name, run, own, bundle: { id: name, choices: await choicesOf(bundle, run, own) } };
}

/** Everything is read and judged before anything is written, each with the others in view. */
async function judgedEntries(run: Run): Promise<Entry[]> {
  const file = run.options.manifest ?? '';
  const { bundles } = await readManifestFile(file);
  const started = await Promise.all(bundles.map((bundle) => start(bundleRun(run, bundle, dirname(file)), bundle)));
  const roots = await givenRoots(run.options);
  const weakKeys = await givenWeakKeys(run.options);
  const known = new Map<string, Intake>();
  const read: (Started & {
    readonly intake: Intake;
    readonly password: OutPassword | null;
    readonly by: Circumstances;
  })[] = [];
  for (const one of started) {
    const password = await outPassword(one.run.options, one.run.terminal);
    const about = password === null ? null : aboutPassword(password.password);
    const intake = await takenIn(one.run, known);
    read.push({ ...one, intake, password, by: circumstances(one.run, roots, about, one.own) });
  }
  const parties: Party[] = read.map(({ bundle, intake, by }) => subjectOf(intake.workspace, bundle, by));
  return withShelf(run, (library, packs) =>
    read.map(({ name, run: own, bundle, intake, password, by }, i): Entry => {
      const elsewhere = parties.filter((_, other) => other !== i);
      const handed = judged(own, bundle, intake, { ...by, library, weakKeys, elsewhere }, packs);
      const exit = Math.max(readingExit(intake), handed.judgement.ready ? DONE : BLOCKED);
      return { name, run: own, handed, password, exit };
    }),
  );
}

/** Bundles made from the same files under the same passwords read them once. */
async function takenIn(run: Run, known: Map<string, Intake>): Promise<Intake> {
  const { paths, options } = run;
  const key = JSON.stringify([paths, options['password-file'], options['password-env']]);
  const before = known.get(key);
  if (before !== undefined) {
    run.tell(before);
    return before;
  }
  const intake = await run.takeInToJudge();
  known.set(key, intake);
  return intake;
}

async function write({ run, handed, password }: Entry, prove: Prove): Promise<Written> {
  const { plan } = handed.judgement;
  const needsPassword = plan.some(({ encrypted }) => encrypted);
  const written = await writeBundle(run, plan, {
    folder: run.options.out ?? '',
    password: needsPassword ? (password?.password ?? null) : null,
    demands: writtenDemands(handed.judgement),
    prove,
  });
  run.problems.push(...written.problems);
  return written;
}

function tellPassword({ run, handed, password }: Entry, { written }: Written): void {
  const at = handed.judgement.plan.findIndex(({ encrypted }) => encrypted);
  const file = written[at];
  const made = password?.made ?? null;
  if (file !== undefined && made !== null) showMade(run, made, file.path);
}

function withdrawn({ exit }: Written): Written {
  return { ...NOT_TRIED, exit };
}

function answer(run: Run, entries: readonly Entry[], results: readonly Written[]): number {
  const bundles = entries.map((entry, i): BundleExport => {
    const { written, verified, verifiedBy } = results[i] as Written;
    const { problems } = entry.run;
    return { name: entry.name, ...handOverView(entry.run, entry.handed), problems, written, verified, verifiedBy };
  });
  const ok = bundles.filter(({ verified }) => verified).length;
  const manifestAnswer: ManifestAnswer = { ...run.head('export'), bundles, ok, failed: bundles.length - ok };
  run.print(manifestAnswer, printManifest);
  const exits = [...entries, ...results].map(({ exit }) => exit);
  return exits.includes(STOPPED) ? STOPPED : Math.max(...exits);
}
