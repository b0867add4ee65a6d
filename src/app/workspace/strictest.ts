import type { Finding, Severity } from '#shared/finding.ts';

const ORDER: readonly Severity[] = ['blocker', 'error', 'warning', 'info'];

/** A check and a demand may find the same; it is told once, at the place of the first, as strictly as any found it. */
export function strictest(findings: readonly Finding[]): Finding[] {
  const kept = new Map<string, Finding>();
  for (const found of findings) {
    const name = JSON.stringify([found.code, found.subject, found.facts]);
    const known = kept.get(name);
    const isStricter = known !== undefined && ORDER.indexOf(found.severity) < ORDER.indexOf(known.severity);
    if (known === undefined || isStricter) kept.set(name, found);
  }
  return [...kept.values()];
}
