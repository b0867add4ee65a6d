/** A report and the words of a language -> the document. */
import type { CertificateView, FindingProblem, HostView, PlannedFile, PlannedThing, Problem } from '#shared/answers.ts';
import type { Report, ReportedFile, ReportedPack } from '#shared/report.ts';
import type { ItemView } from '#shared/item.ts';
import { shortName } from '#words/subject.ts';
import { groupName, nextSteps, targetName } from '#words/target.ts';
import type { Words } from '#words/words.ts';
import type { Block, Document, Plate } from './document.ts';
import { shown, shownText } from './harmless-text.ts';

export function documentOf(report: Report, words: Words): Document {
  const { report: texts } = words;
  const name = shown(shortName(report.leaf?.subject ?? '') ?? '');
  return {
    language: words.language,
    title: texts.title(name, shown(targetName(report.target, words))),
    blocks: [
      ...verdict(report, words),
      ...particulars(report, words),
      ...received(report.files, words),
      ...certificate(report, words),
      ...chain(report, words),
      ...hosts(report, words),
      ...checks(report, words),
      ...checklist(report, words),
      ...files(report, words),
      ...renewal(report, words),
      ...commands(report, words),
      ...next(report, words),
      { kind: 'signature', label: texts.signed },
    ],
  };
}

function section(heading: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...blocks];
}

function verdict({ ready, verified, verifiedBy, written }: Report, { terminal, report }: Words): Block[] {
  const text = ready ? terminal.check.ready : report.notReady;
  const read = verifiedBy === 'certprep+forge' ? terminal.written.verifiedTwice : terminal.written.verified;
  const after = written.length === 0 ? report.nothingWritten : verified ? read : terminal.written.notVerified;
  return [
    { kind: 'paragraph', text, mark: ready ? 'good' : 'bad' },
    { kind: 'paragraph', text: after },
  ];
}

function particulars(report: Report, words: Words): Block[] {
  const { labels, moment } = words.report;
  const { change, preparedBy, checkedBy, target, targetVersion, at, isTimeSet, tool } = report;
  const version = targetVersion === null ? '' : `, ${words.terminal.targets.version(String(targetVersion))}`;
  const rows: (readonly [string, string])[] = [
    [labels.change, shown(change ?? '')],
    [labels.preparedBy, shown(preparedBy ?? '')],
    [labels.checkedBy, shown(checkedBy ?? '')],
    [labels.target, `${shown(targetName(target, words))} (${shown(target)}${version})`],
    [isTimeSet ? labels.judgedAsOf : labels.judgedAt, moment(Date.parse(at))],
    [labels.tool, `${tool.name} ${tool.version}`],
  ];
  return [{ kind: 'facts', rows: rows.filter(([, value]) => value !== '') }];
}

function received(reported: readonly ReportedFile[], words: Words): Block[] {
  const { headings, columns } = words.report;
  const rows = reported.flatMap(({ file, bytes, sha256, items }) => {
    const size = words.terminal.written.size(bytes);
    if (items.length === 0) return [[shown(file), size, words.report.nothingFound, '']];
    const inside = items.map((item) => ['', '', itemText(item, words), digestOf(item)]);
    return [[shown(file), size, words.report.wholeFile, grouped(sha256 ?? '')], ...inside];
  });
  if (rows.length === 0) return [];
  return section(headings.received, [
    { kind: 'table', head: [columns.file, columns.size, columns.holds, columns.digest], rows },
  ]);
}

function itemText({ kind, locked, container, subject, keyType, keyBits, curve }: ItemView, words: Words): string {
  const noun = kind === null ? words.nouns.containers[container] : words.nouns.kinds[kind];
  const key = [keyType, curve ?? keyBits].filter((part) => part !== null).join(' ');
  const about = subject === null ? key : (shortName(subject) ?? '');
  return [noun, shown(about), locked ? words.terminal.inspect.locked : ''].filter((part) => part !== '').join(', ');
}

function digestOf({ sha256, spkiSha256 }: ItemView): string {
  return grouped(sha256 ?? spkiSha256 ?? '');
}

/** For reading aloud and for paper. */
function grouped(digest: string): string {
  return digest.replaceAll(/.{4}(?=.)/g, '$& ');
}

function certificate({ leaf, names, keySha256, at }: Report, words: Words): Block[] {
  if (leaf === null) return [];
  const { headings, labels } = words.report;
  const rows: (readonly [string, string])[] = [
    [labels.subject, shown(leaf.subject)],
    [labels.issuer, shown(leaf.issuer)],
    [labels.names, names.map(shown).join(', ')],
    [labels.validity, validity(leaf, at, words)],
    ['SHA-256', grouped(leaf.sha256)],
    [labels.key, grouped(keySha256 ?? '')],
  ];
  return section(headings.certificate, [{ kind: 'facts', rows: rows.filter(([, value]) => value !== '') }]);
}

function validity({ notBefore, notAfter }: CertificateView, at: string, { terminal }: Words): string {
  return terminal.validity(Date.parse(notBefore), Date.parse(notAfter), Date.parse(at));
}

function chain({ chain: reported, library }: Report, words: Words): Block[] {
  if (reported === null) return [];
  const { verdict: result, anchor, missing, path } = reported;
  const { terminal, nouns, report } = words;
  const plates = path.map((member, i): Plate => {
    const role = i === 0 ? 'leaf' : member.subject === member.issuer ? 'root' : 'intermediate';
    const origin =
      member.file === null ? terminal.chain.sources[member.source] : terminal.chain.fromFile(shown(member.file));
    const isLast = i === path.length - 1;
    return {
      title: shown(shortName(member.subject) ?? ''),
      notes: [nouns.roles[role], report.until(Date.parse(member.notAfter)), origin, grouped(member.sha256)],
      joint: !isLast ? terminal.chain.signedBy : missing === null ? null : terminal.chain.missing,
    };
  });
  const lacking: Plate[] =
    missing === null ? [] : [{ title: shown(missing.issuer), notes: [terminal.chain.missing], joint: null }];
  return section(report.headings.chain, [
    { kind: 'paragraph', text: terminal.chain.verdict(result, anchor), mark: result === 'valid' ? 'good' : 'bad' },
    { kind: 'chain', title: report.chainDrawing, plates: [...plates, ...lacking] },
    { kind: 'facts', rows: libraryRows(library, words) },
  ]);
}

function libraryRows(library: readonly ReportedPack[], { report }: Words): (readonly [string, string])[] {
  const { labels, pack, noLibrary } = report;
  if (library.length === 0) return [[labels.library, noLibrary]];
  return library.map(({ date, name, ...more }) => [
    labels.library,
    pack({ ...more, name: shown(name), date: Date.parse(date) }),
  ]);
}

function hosts({ hosts: results, unusedNames }: Report, words: Words): Block[] {
  const { headings, columns, covered, notCovered } = words.report;
  const row = ({ host, group, covered: is, reason }: HostView): string[] => [
    shown(groupName(group, words)),
    shown(host),
    is ? covered : notCovered,
    shownText(reason),
  ];
  const blocks: Block[] = [];
  if (results.length > 0)
    blocks.push({
      kind: 'table',
      head: [columns.group, columns.host, columns.state, columns.reason],
      rows: results.map(row),
    });
  if (unusedNames.length > 0)
    blocks.push({ kind: 'facts', rows: [[words.terminal.hosts.unused, unusedNames.map(shown).join(', ')]] });
  return section(headings.hosts, blocks);
}

function checks({ findings, problems, accepted }: Report, words: Words): Block[] {
  const { headings, labels } = words.report;
  const lifted = new Set(accepted.map(({ code }) => code));
  const stands = (problem: Problem | FindingProblem): boolean => !lifted.has(problem.code as FindingProblem['code']);
  const all = [...findings, ...problems].filter(stands).map(({ severity, message, remedy }) => ({
    severity: words.nouns.severities[severity],
    message: shownText(message),
    remedy: shownText(remedy),
  }));
  const reasons = accepted.map(({ code, reason }): readonly [string, string] => {
    const message = findings.find((finding) => finding.code === code)?.message ?? code;
    return [shownText(message), shownText(reason ?? words.report.noReason)];
  });
  return [
    ...section(headings.checks, [
      ...(all.length === 0 ? [] : [{ kind: 'problems', problems: all } as const]),
      { kind: 'paragraph', text: words.terminal.check.notChecked },
    ]),
    ...section(
      headings.accepted,
      reasons.length === 0 ? [] : [{ kind: 'table', head: [labels.finding, labels.reason], rows: reasons }],
    ),
  ];
}

function checklist({ checklist: items }: Report, words: Words): Block[] {
  const boxes = items.map(({ text, ticked }) => ({ text: shownText(text), ticked }));
  return section(words.report.headings.checklist, boxes.length === 0 ? [] : [{ kind: 'boxes', boxes }]);
}

function files({ plan, written }: Report, words: Words): Block[] {
  const { headings, columns } = words.report;
  const rows = plan.files.map((file) => {
    const made = written.find(({ path }) => path.endsWith(file.name));
    return [
      shown(made?.path ?? file.name),
      words.nouns.formats[file.format],
      contents(file, words),
      made?.mode ?? file.mode,
      grouped(made?.sha256 ?? ''),
    ];
  });
  if (rows.length === 0) return [];
  const heading = written.length === 0 ? headings.planned : headings.written;
  return section(heading, [
    { kind: 'table', head: [columns.file, columns.format, columns.holds, columns.access, columns.digest], rows },
  ]);
}

function contents({ contains, encrypted }: PlannedFile, { terminal }: Words): string {
  const thing = ({ kind, subject }: PlannedThing): string =>
    kind === 'private-key' ? terminal.check.key(encrypted) : shown(shortName(subject ?? '') ?? '');
  return contains.map(thing).join(', ');
}

function renewal({ renewal: plan }: Report, words: Words): Block[] {
  if (plan === null) return [];
  const { headings, columns, renewalLead, date, days } = words.report;
  const rows = plan.next.map(({ issued, mostDays, end }) => [
    date(Date.parse(issued)),
    days(mostDays),
    date(Date.parse(end)),
  ]);
  return section(headings.renewal, [
    { kind: 'paragraph', text: renewalLead(Date.parse(plan.begin), Date.parse(plan.end), plan.isPublic) },
    { kind: 'table', head: [columns.issued, columns.mostDays, columns.ends], rows },
  ]);
}

function commands({ commands: lines }: Report, words: Words): Block[] {
  if (lines.length === 0) return [];
  const { headings, commandsLead } = words.report;
  return section(headings.commands, [
    { kind: 'paragraph', text: commandsLead },
    { kind: 'commands', lines },
  ]);
}

function next({ target, written }: Report, words: Words): Block[] {
  const steps = written.length === 0 ? [] : nextSteps(target, words);
  return section(
    words.terminal.written.next,
    steps.map((text) => ({ kind: 'paragraph', text })),
  );
}
