/** Sends a password to main, once, and puts what came of it where it can be seen and heard. */
import { failureProblem } from '#words/problem.ts';
import { focusVoice } from '../../parts/focus-voice.ts';
import { api } from '../../state/api.ts';
import { look, noteFailure, useLooking } from '../../state/looking.ts';
import { say, sayNow } from '../../state/said.ts';
import type { Texts } from '../../state/texts.ts';
import { useWorkspace } from '../../state/workspace.ts';

/**
 * @param file null: all that are locked
 * @returns whether a file was opened by it
 */
export async function tryPassword(
  password: string,
  file: string | null,
  { words, window: { unlock } }: Texts,
): Promise<(file: string) => boolean> {
  const outcome = await api.unlock({ password, file });
  if (!outcome.ok) {
    noteFailure(outcome.failure);
    return () => false;
  }
  const { opened, locked } = outcome.value;
  const notOpened = new Map(file === null ? [] : useLooking.getState().notOpened);
  for (const id of opened) notOpened.delete(id);
  for (const { file: id, failure } of locked) if (!opened.includes(id)) notOpened.set(id, failure);
  look({ notOpened });

  const { files } = useWorkspace.getState().mirror;
  const names = opened.map((id) => files.get(id)?.name ?? id);
  const [first] = locked;
  if (names.length === 0 && first !== undefined) {
    sayNow(failureProblem(first.failure, { severity: 'error', subject: first.file }, words).message);
  } else
    say(locked.length === 0 ? unlock.opened(names) : unlock.openedSome(names.length, names.length + locked.length));
  if (opened.length > 0) moveOn(opened);
  return (id) => opened.includes(id);
}

/** The fields of opened files are about to go: the focus goes to the next locked file, or to where things stand. */
function moveOn(opened: readonly string[]): void {
  const fields = [...document.querySelectorAll<HTMLElement>('[data-password]')];
  const next = fields.find((field) => !opened.includes(field.dataset['password'] ?? ''));
  if (next === undefined) focusVoice();
  else next.focus();
}
