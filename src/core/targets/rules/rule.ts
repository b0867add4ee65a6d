import { type Finding, finding } from '#shared/finding.ts';
import type { Demand, DemandName } from '#shared/target.ts';
import type { HandedFile, HandOver, LeafHandOver } from '../hand-over.ts';

/** Judges one thing about a hand-over, and answers what is broken; a demand that is kept answers nothing. */
export type Rule<R extends DemandName> = (
  demand: Extract<Demand, { readonly rule: R }>,
  handOver: HandOver,
) => readonly Finding[];

/** A rule about the leaf: kept where there is none. */
export function ofLeaf<R extends DemandName>(
  judge: (demand: Extract<Demand, { readonly rule: R }>, handOver: LeafHandOver) => readonly Finding[],
): Rule<R> {
  return (demand, handOver) => (handOver.leaf === null ? [] : judge(demand, { ...handOver, leaf: handOver.leaf }));
}

/** What a demand says of the files is kept by their templates: it is broken by a fix taken back, or by a target that contradicts itself. */
export function unfit(rule: DemandName, files: readonly HandedFile[], keeps: (file: HandedFile) => boolean): Finding[] {
  return files
    .filter((file) => !keeps(file))
    .map(({ name }) => finding('FILE_NOT_AS_ASKED', 'blocker', { rule, file: name }, name));
}

export function holds({ parts }: HandedFile, wanted: HandedFile['parts'][number]['part']): boolean {
  return parts.some(({ part }) => part === wanted);
}
