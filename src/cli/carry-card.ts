/** `--carry-card FILE`: what the chains lack, on a card that is carried to a connected machine. */
import type { CertificateView, ChainView, WrittenFile } from '#shared/answers.ts';
import { carryCards, type Gap } from '#app/export/carry-card.ts';
import { reportFormat, writeReport } from '#app/report/write-report.ts';
import { failureProblem } from '#words/problem.ts';
import { DONE, NOT_WRITTEN, STOPPED } from './exit.ts';
import type { Run } from './run.ts';

/** Leaves of one authority lack the same certificate: it is fetched once. */
export function gapsOf(
  chains: readonly Pick<ChainView, 'leaf' | 'missing'>[],
  certificates: readonly CertificateView[],
): Gap[] {
  const gaps = new Map<string, Gap>();
  for (const { leaf, missing } of chains) {
    if (missing === null) continue;
    const key = JSON.stringify([missing.issuer, missing.authorityKeyId]);
    const subject = certificates.find(({ sha256 }) => sha256 === leaf)?.subject ?? '';
    if (!gaps.has(key)) gaps.set(key, { missing, leaf: subject });
  }
  return [...gaps.values()];
}

/** Nothing is written where nothing is missing; what can't be written becomes a problem of the run. */
export async function writeCarryCard(
  { options, words, terminal, problems }: Run,
  gaps: readonly Gap[],
): Promise<{ readonly written: WrittenFile | null; readonly exit: number }> {
  const path = options['carry-card'];
  if (path === undefined || gaps.length === 0) return { written: null, exit: DONE };
  const text = carryCards(gaps, reportFormat(path) === 'html' ? 'html' : 'text', words);
  const result = await writeReport(path, text, { force: options.force === true, signal: terminal.signal });
  if (result.ok) return { written: result.value, exit: DONE };
  problems.push(failureProblem(result.failure, { severity: 'error', subject: path }, words));
  return { written: null, exit: result.failure.code === 'STOPPED' ? STOPPED : NOT_WRITTEN };
}
