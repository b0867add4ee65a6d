/** `certprep inspect PATH...`: what was sent. */
import type { InspectAnswer } from '#shared/answers.ts';
import { itemView } from '#app/views/item-view.ts';
import { pairs } from '#app/workspace/pairing.ts';
import { unreadView } from '#words/problem.ts';
import { printInspect } from '../print/inspect.ts';
import { readingExit, type Run } from '../run.ts';

export async function inspect(run: Run): Promise<number> {
  const intake = await run.takeIn();
  const { workspace, troubles } = intake;
  const paired = pairs(workspace.items);
  const answer: InspectAnswer = {
    ...run.head('inspect'),
    items: workspace.items.map((item) => itemView(item, paired.get(item.id) ?? [])),
    unread: troubles
      .filter(({ failure, isItem }) => failure.code !== 'SKIPPED' && !isItem)
      .map(({ failure, file }) => unreadView(file, failure, run.words)),
  };
  run.print(answer, printInspect);
  return readingExit(intake);
}
