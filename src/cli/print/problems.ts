/** Problems, the gravest first: what happened and why, what to do, what it is about. */
import type { Problem } from '#shared/answers.ts';
import type { FailureCode } from '#shared/failure.ts';
import type { FindingCode, Severity } from '#shared/finding.ts';
import { groupName } from '#words/target.ts';
import type { Words } from '#words/words.ts';
import { harmless } from '#words/harmless.ts';
import { page, paragraph, section } from './paragraph.ts';
import { type Mark, mark, paint, type Style } from './style.ts';

const MARKS: { readonly [S in Severity]: Mark } = { blocker: 'bad', error: 'bad', warning: 'warn', info: 'info' };
const PLACES_SHOWN = 8;
const SEVERITIES: readonly Severity[] = ['blocker', 'error', 'warning', 'info'];

/** A list of problems on its own, as for a command line that could not be followed. */
export function printProblems(problems: readonly Problem[], words: Words, style: Style): string {
  return page(problemLines(harmless(problems), words, style));
}

/** @param problems harmless already; what is said of several things is said once, with all of them under it */
export function problemLines(problems: readonly Problem[], words: Words, style: Style): string[] {
  return SEVERITIES.flatMap((severity) => {
    const alike = new Map<string, Problem[]>();
    for (const problem of problems.filter((one) => one.severity === severity)) {
      const { code, message, remedy } = problem;
      const key = JSON.stringify([code, message, remedy]);
      alike.set(key, [...(alike.get(key) ?? []), problem]);
    }
    const lines = [...alike.values()].flatMap((same) => problemText(same, words, style));
    return section(words.nouns.severities[severity], lines, style);
  });
}

function problemText(same: readonly Problem[], words: Words, style: Style): string[] {
  const [problem] = same;
  if (problem === undefined) return [];
  const inset = '    ';
  const { code, severity, message, remedy, facts, clause } = problem;
  const lines = paragraph(message, style, { lead: `  ${mark(style, MARKS[severity])} ` });
  if (remedy !== '') lines.push(...paragraph(remedy, style, { lead: `${inset}${mark(style, 'arrow')} ` }));
  const hint = words.terminal.hints[code as FailureCode | FindingCode]?.(facts) ?? '';
  for (const line of hint.split('\n').filter((one) => one !== '')) {
    lines.push(...paragraph(line, style, { lead: `${inset}  `, tone: 'accent' }));
  }
  if (clause !== undefined) lines.push(`${inset}${paint(style, 'faint', clause)}`);
  const places = [...new Set(same.map(({ subject }) => subject))].filter((subject) => isPlace(subject, message, words));
  return [...lines, ...placeLines(places, words).map((place) => `${inset}${paint(style, 'faint', place)}`)];
}

/** One on each line; of very many only the first. */
function placeLines(places: readonly string[], { terminal }: Words): string[] {
  if (places.length <= PLACES_SHOWN) return [...places];
  return [...places.slice(0, PLACES_SHOWN), terminal.more(places.length - PLACES_SHOWN)];
}

/** A digest tells a person nothing, and a name that the message says already need not stand twice. */
function isPlace(subject: string | null, message: string, words: Words): subject is string {
  if (subject === null || subject === '' || /^[0-9a-f]{64}$/.test(subject)) return false;
  return !message.includes(subject) && !message.includes(groupName(subject, words));
}
