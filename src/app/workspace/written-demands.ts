/** The target's demands once more, asked of the files as they were read back from the disk. */
import { judgeDemands } from '#core/targets/demands.ts';
import type { WrittenDemands } from '../export/export.ts';
import { partOfChain } from './demand-findings.ts';
import type { Judgement } from './judgement.ts';
import { blockers } from './ready.ts';

/** What was accepted when it was planned is accepted when it is written. */
export function writtenDemands({ target, leaf, chain, handOver, settled }: Judgement): WrittenDemands {
  return {
    partOf: partOfChain(leaf, chain),
    keep: (files) =>
      target === null ||
      handOver === null ||
      blockers(judgeDemands(target, { ...handOver, files }), settled.accepted).length === 0,
  };
}
