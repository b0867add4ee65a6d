/** What `check` and `export` share: one bundle made of the command line's choices, judged. */
import type { LibraryPack } from '#shared/library.ts';
import type { CheckAnswer, FindingProblem } from '#shared/answers.ts';
import type { TargetData } from '#shared/target.ts';
import { type FindingCode, NEVER_LIFTED } from '#shared/finding.ts';
import { consulted } from '#app/library/consulted.ts';
import { isUsableName } from '#app/export/file-name.ts';
import { planView } from '#app/export/plan.ts';
import type { Bundle, Choice } from '#app/workspace/bundle.ts';
import type { Circumstances } from '#app/workspace/circumstances.ts';
import type { Intake } from '#app/workspace/intake.ts';
import { judge } from '#app/workspace/judge.ts';
import type { Judgement } from '#app/workspace/judgement.ts';
import { knownTargets } from '#app/workspace/targets.ts';
import { withBundle } from '#app/workspace/workspace.ts';
import type { PreviousBundle } from '#app/manifest/previous.ts';
import { findingProblem } from '#words/problem.ts';
import { checklistText, targetName } from '#words/target.ts';
import type { Words } from '#words/words.ts';
import { wantedHosts } from './hosts.ts';
import { mistake } from './mistake.ts';
import { near } from './near.ts';
import { targetFile } from './own-target.ts';
import { planChoices } from './plan-choices.ts';
import { givenRoots } from './roots.ts';
import type { Run } from './run.ts';
import { previousBundle } from './previous.ts';
import { shelfUse, withShelf } from './shelf.ts';
import { givenWeakKeys } from './weak-keys.ts';

/** What the command line chose, and the intake's judgement by it. */
export interface HandOver {
  readonly intake: Intake;
  readonly judgement: Judgement;
  readonly findings: readonly FindingProblem[];
  /** The packs that stood beside the files. */
  readonly library: readonly LibraryPack[];
}

export async function handOver(run: Run, outPassword: Circumstances['outPassword']): Promise<HandOver> {
  const { options, command } = run;
  const previous = await previousBundle(options);
  const wanted = options.target ?? previous?.target ?? mistake('OPTION_MISSING', { option: '--target', command });
  const own = await targetFile(wanted);
  const target: TargetChoice = own === null ? targetChoice(wanted) : { kind: 'target', id: own.id };
  const choices = [
    target,
    ...(previous?.choices ?? []),
    ...(await chosen(run, own ?? targetNamed(target.id), previous)),
  ];
  const roots = await givenRoots(options);
  const weakKeys = await givenWeakKeys(options);
  const intake = await run.takeInToJudge();
  const by = circumstances(run, roots, outPassword, own);
  return withShelf(run, (library, packs) =>
    judged(run, { id: 'command-line', choices }, intake, { ...by, library, weakKeys }, packs),
  );
}

export function circumstances(
  { at, options }: Run,
  roots: Circumstances['roots'],
  outPassword: Circumstances['outPassword'],
  own: TargetData | null = null,
): Circumstances {
  const targets = own === null ? knownTargets() : [...knownTargets(), own];
  return { at, roots, requireTrust: options['require-trust'] === true, outPassword, targets };
}

/** One bundle made of what was taken in. */
export function judged(
  run: Run,
  bundle: Bundle,
  intake: Intake,
  by: Circumstances,
  packs: readonly LibraryPack[],
): HandOver {
  const [judgement] = judge(withBundle(intake.workspace, bundle), by);
  if (judgement === undefined) throw new Error('a workspace with one bundle has one judgement');
  const findings = judgement.findings.map((found) => findingProblem(found, run.words));
  return { intake, judgement, findings, library: consulted(packs, shelfUse(run)) };
}

/** What stands on the command line goes before what was chosen last time. */
async function chosen(
  { options, words }: Run,
  target: TargetData | null,
  previous: PreviousBundle | null,
): Promise<Choice[]> {
  const { leaf, name, accept = [], reason = null } = options;
  const groups = await wantedHosts(options);
  return [
    ...(groups.length === 0 && previous !== null ? [] : [{ kind: 'hosts', groups } as const]),
    ...(leaf === undefined ? [] : [{ kind: 'leaf', wanted: leaf } as const]),
    ...(name === undefined ? [] : [nameChoice(name)]),
    ...(await planChoices(options, target)),
    ...accept.map((code) => acceptance(code, reason, words)),
  ];
}

type TargetChoice = Extract<Choice, { kind: 'target' }>;

export function targetNamed(id: string): TargetData | null {
  return knownTargets().find((target) => target.id === id) ?? null;
}

/** A mistake where there is no such target. */
export function targetChoice(id: string): TargetChoice {
  const ids = knownTargets().map((target) => target.id);
  if (ids.includes(id)) return { kind: 'target', id };
  const word = id.toLowerCase();
  const byNickname = knownTargets().filter(({ nicknames }) =>
    nicknames.some((one) => one.toLowerCase().includes(word)),
  );
  const meant = word.length < 3 ? [] : byNickname.map((target) => target.id);
  return mistake('TARGET_UNKNOWN', { target: id, near: [...new Set([...near(id, ids), ...meant])].slice(0, 5) });
}

/** A mistake where files can't be called so on every system. */
export function nameChoice(name: string): Choice {
  return isUsableName(name) ? { kind: 'name', name } : mistake('NAME_UNUSABLE', { name });
}

/** Every finding has its words: their table is the list of the codes there are. */
export function acceptance(code: string, reason: string | null, { findings }: Words): Choice {
  const isFindingCode = (known: string): known is FindingCode => Object.hasOwn(findings, known);
  if (!isFindingCode(code)) return mistake('ACCEPT_UNKNOWN', { code, near: near(code, Object.keys(findings)) });
  return NEVER_LIFTED.has(code) ? mistake('ACCEPT_NEVER', { code }) : { kind: 'accept', code, reason };
}

/** The part of the answer that `check` and `export` share. */
export function handOverView({ options, words }: Run, { judgement, findings }: HandOver): HandOverView {
  const { settled, target, ready, plan } = judgement;
  const met = new Set(findings.map(({ code }) => code));
  const accepted = [...settled.accepted].filter(([code]) => met.has(code)).map(([code, reason]) => ({ code, reason }));
  const id = settled.target ?? '';
  return {
    target: id,
    targetName: targetName(id, words, target?.name),
    ready,
    findings,
    plan: planView(plan, options['no-sums'] !== true),
    accepted,
    checklist: (target?.checklist ?? []).map((item) => ({
      item,
      text: checklistText(item, words),
      ticked: settled.ticked.has(item),
    })),
  };
}

type HandOverView = Pick<
  CheckAnswer,
  'target' | 'targetName' | 'ready' | 'findings' | 'plan' | 'accepted' | 'checklist'
>;
