/** `hosts`: which names are covered, by what, and why the others are not; groups with an uncovered name come first. */
import type { HostsAnswer, HostView } from '#shared/answers.ts';
import { shortName } from '#words/subject.ts';
import { groupName } from '#words/target.ts';
import type { Words } from '#words/words.ts';
import { harmless } from '#words/harmless.ts';
import { page, paragraph, section } from './paragraph.ts';
import { problemLines } from './problems.ts';
import { mark, paint, type Style } from './style.ts';
import { table } from './table.ts';

export function printHosts(answer: HostsAnswer, words: Words, style: Style): string {
  const { subject, results, unusedNames, otherNames, namesToAskFor, problems, at } = harmless(answer);
  const { title, summary, unused, others, askFor } = words.terminal.hosts;
  const covered = results.filter((result) => result.covered).length;
  const isWhole = covered === results.length;
  const listed = (names: readonly string[], lead: 'info' | 'arrow'): string[] =>
    names.flatMap((name) => paragraph(name, style, { lead: `  ${mark(style, lead)} ` }));
  return page([
    paint(style, 'strong', title(subject === null ? null : shortName(subject))),
    ...(results.length === 0 ? [] : [`${mark(style, isWhole ? 'ok' : 'bad')} ${summary(covered, results.length)}`]),
    ...groupLines(results, words, style),
    ...section(askFor, listed(namesToAskFor, 'arrow'), style),
    ...section(unused, listed(unusedNames, 'info'), style),
    ...section(others, listed(otherNames, 'info'), style),
    ...problemLines(notSaid(problems, results), words, style),
    '',
    ...paragraph(words.terminal.judgedAt(Date.parse(at)), style, { tone: 'faint' }),
  ]);
}

function groupLines(results: readonly HostView[], words: Words, style: Style): string[] {
  const groups = [...new Set(results.map(({ group }) => group))].map((group) => ({
    group,
    hosts: results.filter((result) => result.group === group),
  }));
  const ordered = groups.toSorted((a, b) => Number(isCovered(a.hosts)) - Number(isCovered(b.hosts)));
  return ordered.flatMap(({ group, hosts }) => {
    const rows = hosts.flatMap((result) => hostRows(result, words, style));
    return section(groupName(group, words), table(rows, style), style);
  });
}

function isCovered(hosts: readonly HostView[]): boolean {
  return hosts.every(({ covered }) => covered);
}

function hostRows(result: HostView, words: Words, style: Style): string[][] {
  const { host, covered, by, code, near, reason, legacy } = result;
  const shown = bothForms(result);
  if (covered) return [[mark(style, 'ok'), shown, words.terminal.hosts.by(bare(by) ?? host)]];
  const remedy = words.hosts[code].remedy({ host, by: bare(by), near });
  return [
    [mark(style, 'bad'), shown, reason],
    ['', '', remedy],
    ...(legacy ? [['', '', words.terminal.hosts.legacy]] : []),
  ];
}

/** A name beyond ASCII in its own script, and as certificates have it. */
function bothForms({ host, ascii, unicode }: HostView): string {
  return unicode === null || ascii === null ? host : `${unicode} (${ascii})`;
}

/** 'DNS:*.example.com' -> '*.example.com' */
function bare(label: string | null): string | null {
  return label?.replace(/^[A-Za-z]+:/, '') ?? null;
}

/** The table says already which names are not covered, and why. */
function notSaid(problems: HostsAnswer['problems'], results: readonly HostView[]): HostsAnswer['problems'] {
  const hosts = new Set(results.map(({ host }) => host));
  const told = new Set<string>(['HOST_NOT_COVERED', 'HOST_UNUSABLE']);
  return problems.filter(({ code, facts }) => !told.has(code) || !hosts.has(String(facts.host)));
}
