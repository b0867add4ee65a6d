/** One judged bundle as the window shows it. Names and digests only: nothing here can hold a secret. */
import type { BundleView } from '#shared/bundle-view.ts';
import type { FileTemplate } from '#shared/target.ts';
import { sanView } from '#core/x509/general-name.ts';
import { planView } from '../export/plan.ts';
import { leavesNamed } from '../workspace/choose-leaf.ts';
import { groupsOf } from '../workspace/host-findings.ts';
import { namesForReissue } from '#core/hostnames/ask-for.ts';
import type { Judgement } from '../workspace/judgement.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { acceptedIn } from './accepted.ts';
import { keyPlate } from './key-plate.ts';
import { passesOf } from './passes.ts';
import { Plates } from './plates.ts';
import { toldFindings } from './told-findings.ts';
import { trustPanel } from './trust-panel.ts';

export interface ViewParts {
  readonly workspace: Workspace;
  readonly nameOf: (file: string) => string | null;
  /** The person's own name for the bundle. */
  readonly name: string | null;
  readonly canRedo: boolean;
  readonly rev: number;
  readonly at: number;
  readonly isTimeSet: boolean;
}

/** More could be the leaf than anybody would choose from. */
const MOST_CANDIDATES = 100;

export function bundleView(judgement: Judgement, parts: ViewParts): BundleView {
  const { workspace, nameOf, name, canRedo, rev, at, isTimeSet } = parts;
  const { bundle, settled, target, leaf, chain, findings, plan, trust } = judgement;
  const plates = new Plates(workspace, nameOf);
  const leaves = trust === null ? leavesNamed(workspace, null) : [];
  const names = (leaf?.subjectAltName ?? []).map(sanView).map(({ type, value }) => `${type}:${value}`);
  const stack = chain === null ? null : plates.stack(chain, plan);
  return {
    id: bundle.id,
    name,
    target: settled.target,
    rev,
    at,
    isTimeSet,
    leaf: leaf === null ? null : (stack?.plates[0] ?? plates.single(leaf)),
    key: keyPlate(workspace, judgement, nameOf),
    chain: stack,
    candidates: leaves.length < 2 ? [] : leaves.slice(0, MOST_CANDIDATES).map((candidate) => plates.single(candidate)),
    hosts: {
      groups: groupsOf(settled.groups, target),
      results: judgement.hosts,
      names,
      unusedNames: judgement.unusedNames,
      reissue: leaf === null ? [] : namesForReissue(names, judgement.hosts),
    },
    ...toldFindings(findings, nameOf),
    accepted: acceptedIn(judgement),
    passes: passesOf(judgement, workspace.bundles.length),
    ready: isWritable(judgement),
    plan: planView(plan),
    writesBareKey: writesBareKey(judgement),
    needsOutPassword: needsOutPassword(judgement),
    canUndo: bundle.choices.length > 0,
    canRedo,
    fixes: [...settled.fixes],
    checklist: (target?.checklist ?? []).map((item) => ({ item, ticked: settled.ticked.has(item) })),
    friendlyName: plan.find(({ template }) => isStore(template))?.friendlyName ?? null,
    fileName: plan[0]?.base ?? null,
    trust: trust === null ? null : trustPanel(trust, settled.previous, plates),
  };
}

function isStore({ format }: FileTemplate): boolean {
  return format === 'pkcs12' || format === 'jks';
}

/** Nothing stands in the way, and there is something to write. */
export function isWritable({ ready, plan }: Pick<Judgement, 'ready' | 'plan'>): boolean {
  return ready && plan.length > 0;
}

export function writesBareKey({ plan }: Pick<Judgement, 'plan'>): boolean {
  return plan.some(({ encrypted, contents }) => !encrypted && contents.some(({ kind }) => kind === 'private-key'));
}

export function needsOutPassword({ plan }: Pick<Judgement, 'plan'>): boolean {
  return plan.some(({ encrypted }) => encrypted);
}
