/** Findings as the window is told them: files by name, and no more than a person can look through. */
import type { Finding } from '#shared/finding.ts';

/** In a folder of thousands of certificates each one that is not needed is worth a line, but not to anybody. */
const MOST_NOTES = 200;

export interface ToldFindings {
  readonly findings: readonly Finding[];
  /** Further notes, none of them a warning or worse. */
  readonly moreNotes: number;
}

/** `nameOf`: of a file by its id; null for what is no file. */
export function toldFindings(findings: readonly Finding[], nameOf: (id: string) => string | null): ToldFindings {
  let notes = 0;
  const told = findings.filter(({ severity }) => severity !== 'info' || ++notes <= MOST_NOTES);
  return { findings: told.map((finding) => named(finding, nameOf)), moreNotes: findings.length - told.length };
}

const FILE_FACTS: ReadonlySet<string> = new Set(['file', 'files', 'keyFiles']);

function named(finding: Finding, nameOf: (id: string) => string | null): Finding {
  const name = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(name);
    return typeof value === 'string' ? (nameOf(value) ?? value) : value;
  };
  const facts = Object.entries(finding.facts).map(([fact, value]): [string, unknown] => {
    if (fact === 'candidates' && Array.isArray(value)) return [fact, value.slice(0, MOST_NOTES)];
    return [fact, FILE_FACTS.has(fact) ? name(value) : value];
  });
  return { ...finding, facts: Object.fromEntries(facts) } as Finding;
}
