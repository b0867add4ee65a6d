/** What was planned, as commands of openssl and its like: they take the same inputs apart and put the same files together. */
import { basename } from 'node:path';
import type { WrittenFile } from '#shared/answers.ts';
import type { FilePlan } from '../export/plan.ts';
import type { WorkspaceItem } from '../workspace/workspace.ts';
import { isRepeatable, putTogether } from './put-together.ts';
import { shellWord } from './shell-word.ts';
import { takeApart } from './take-apart.ts';

/** Everything is made in a folder of its own, so that nothing that came in is written over. */
const FOLDER = 'by-openssl';
const PARTS = `${FOLDER}/parts`;

/**
 * Lines for sh. Passwords are asked for by the programs themselves. None where something that came in can be read by
 * none of them.
 *
 * @param written what the export wrote, whose digests are then compared
 */
export function opensslCommands(
  plan: readonly FilePlan[],
  items: readonly WorkspaceItem[],
  written: readonly WrittenFile[],
): string[] {
  const contents = plan.flatMap((file) => file.contents);
  const pieces = takeApart(contents, items, PARTS);
  if (pieces === null || contents.length === 0) return [];
  const bench = { folder: FOLDER, parts: PARTS, pieceOf: pieces.of };
  return [
    // Keys lie there without a password for a moment.
    `mkdir -m 700 ${FOLDER} ${PARTS}`,
    ...pieces.lines,
    ...plan.flatMap((file) => putTogether(file, bench)),
    `rm -r ${PARTS}`,
    ...plan.filter(isRepeatable).flatMap(({ name }) => comparison(name, written)),
  ];
}

function comparison(name: string, written: readonly WrittenFile[]): string[] {
  const made = written.find(({ path }) => basename(path) === name);
  return made === undefined ? [] : [`echo ${shellWord(`${made.sha256}  ${FOLDER}/${name}`)} | sha256sum -c`];
}
