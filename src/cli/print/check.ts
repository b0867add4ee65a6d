/** `check`: ready or not, what stands in the way first, and the files that would be written. */
import type { AcceptedView, CheckAnswer, FindingProblem, Problem } from '#shared/answers.ts';
import type { Words } from '#words/words.ts';
import { harmless } from '#words/harmless.ts';
import { page, paragraph, section } from './paragraph.ts';
import { planLines } from './plan.ts';
import { problemLines } from './problems.ts';
import { mark, paint, type Style } from './style.ts';

export function printCheck(answer: CheckAnswer, words: Words, style: Style): string {
  const safe = harmless(answer);
  const { check, judgedAt } = words.terminal;
  return page([
    ...verdictLines(safe, words, style),
    ...section(check.plan(safe.ready), planLines(safe.plan, words, style), style),
    ...checklistLines(safe, words, style),
    '',
    ...paragraph(`${judgedAt(Date.parse(safe.at))} ${check.notChecked}`, style, { tone: 'faint' }),
  ]);
}

function checklistLines({ checklist }: CheckAnswer, words: Words, style: Style): string[] {
  if (checklist.length === 0) return [];
  const items = checklist.flatMap(({ item, text, ticked }) =>
    paragraph(`${text} (${item})`, style, { lead: `  ${mark(style, ticked ? 'ok' : 'info')} ` }),
  );
  return section(words.terminal.check.checklist, items, style);
}

/** What `check` and an `export` that was held up have in common. */
type Judged = Pick<CheckAnswer, 'targetName' | 'ready' | 'findings' | 'problems' | 'accepted'>;

/** The target, the verdict and everything found; harmless already. */
export function verdictLines(answer: Judged, words: Words, style: Style): string[] {
  const { targetName, ready, findings, problems, accepted } = answer;
  const { check } = words.terminal;
  const found = [...findings, ...problems].filter(({ code }) => !accepted.some((lifted) => lifted.code === code));
  const blockers = new Set(found.filter(isBlocker).map(({ code, subject }) => `${code} ${subject ?? ''}`)).size;
  const verdict = ready ? check.ready : check.notReady(blockers);
  return [
    paint(style, 'strong', targetName),
    ...paragraph(verdict, style, { lead: `${mark(style, ready ? 'ok' : 'bad')} ` }),
    ...problemLines(found, words, style),
    ...acceptedLines(accepted, findings, words, style),
  ];
}

function isBlocker({ severity }: Problem): boolean {
  return severity === 'blocker';
}

function acceptedLines(
  accepted: readonly AcceptedView[],
  findings: readonly FindingProblem[],
  words: Words,
  style: Style,
): string[] {
  const lines = accepted.flatMap(({ code, reason }) => {
    const message = findings.find((finding) => finding.code === code)?.message ?? code;
    return paragraph(words.terminal.check.accepted(message, reason), style, { lead: `  ${mark(style, 'warn')} ` });
  });
  return lines.length === 0 ? [] : ['', ...lines];
}
