/** `certprep compare OLD NEW`: what a new certificate loses, gains and keeps of the one it replaces. */
import type { CompareAnswer } from '#shared/answers.ts';
import { compareView } from '#app/views/compare-view.ts';
import { mistake } from '../mistake.ts';
import { printCompare } from '../print/compare.ts';
import { readingExit, type Run } from '../run.ts';

export async function compare(run: Run): Promise<number> {
  const [old, now, further] = run.paths;
  if (old === undefined || now === undefined) return mistake('PATH_MISSING', { command: 'compare' });
  if (further !== undefined) mistake('ARGUMENT_UNEXPECTED', { command: 'compare', argument: further });
  const before = await run.takeIn([old]);
  const after = await run.takeIn([now]);
  const { findings, ...view } = compareView(before.workspace, after.workspace, run.at);
  run.addFindings(findings);
  const answer: CompareAnswer = { ...run.head('compare'), ...view };
  run.print(answer, printCompare);
  return Math.max(readingExit(before), readingExit(after), run.judgedExit);
}
