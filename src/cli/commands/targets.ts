/** `certprep targets`: where files can be handed over to, and what each of them demands. */
import type { TargetsAnswer, TargetView } from '#shared/answers.ts';
import type { TargetData } from '#shared/target.ts';
import { knownTargets } from '#app/workspace/targets.ts';
import { checklistText, demandText, fileText, shownName, targetName } from '#words/target.ts';
import type { Words } from '#words/words.ts';
import { DONE } from '../exit.ts';
import { mistake } from '../mistake.ts';
import { near } from '../near.ts';
import { printTargets } from '../print/targets.ts';
import type { Run } from '../run.ts';

export function targets(run: Run): number {
  const answer: TargetsAnswer = {
    ...run.head('targets'),
    targets: meant(run).map((target) => targetView(target, run.words)),
  };
  run.print(answer, printTargets);
  return DONE;
}

/** All of them, or those that the words on the command line name: by id, or by a part of a name or nickname. */
function meant({ paths, words }: Run): readonly TargetData[] {
  if (paths.length === 0) return knownTargets();
  return paths.flatMap((word) => {
    const exact = knownTargets().filter(({ id }) => id === word);
    const wanted = word.toLowerCase();
    const named = knownTargets().filter(({ id, nicknames }) =>
      [id, targetName(id, words), ...nicknames].some((name) => name.toLowerCase().includes(wanted)),
    );
    const ids = knownTargets().map(({ id }) => id);
    if (exact.length + named.length === 0) mistake('TARGET_UNKNOWN', { target: word, near: near(word, ids) });
    return exact.length > 0 ? exact : named;
  });
}

function targetView(target: TargetData, words: Words): TargetView {
  const { id, key, role, date, nicknames, groups, files, demands, checklist, sources, unconfirmed } = target;
  return {
    id,
    name: targetName(id, words),
    version: String(target.version),
    date,
    nicknames,
    role,
    key,
    groups: groups.map(({ name }) => name),
    files: files.map((file) => ({
      name: shownName(file.name),
      format: file.format,
      contains: file.parts,
      description: fileText(file, words),
    })),
    demands: demands.map((demand) => demandText(demand, words)),
    checklist: checklist.map((item) => ({ item, text: checklistText(item, words) })),
    sources,
    unconfirmed,
  };
}
