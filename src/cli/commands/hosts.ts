/** `certprep hosts [PATH...] --host NAME...`: which names a certificate, or a list of names, covers. */
import type { HostsAnswer } from '#shared/answers.ts';
import { hostsOfLeaf, hostsOfNames, type HostsView } from '#app/views/host-view.ts';
import { hostView } from '#words/problem.ts';
import { DONE } from '../exit.ts';
import { wantedHosts } from '../hosts.ts';
import { mistake } from '../mistake.ts';
import { printHosts } from '../print/hosts.ts';
import { readingExit, type Run } from '../run.ts';

export async function hosts(run: Run): Promise<number> {
  const { options, paths } = run;
  const groups = await wantedHosts(options);
  if (groups.length === 0) mistake('OPTION_MISSING', { option: '--host', command: 'hosts' });
  if (options.san !== undefined) {
    if (paths.length > 0) mistake('OPTIONS_CONFLICT', { options: ['--san', 'PATH'] });
    const view = hostsOfNames(options.san, groups);
    return 'bad' in view ? mistake('SAN_UNREADABLE', { value: view.bad }) : answer(run, view, DONE);
  }
  if (paths.length === 0) mistake('PATH_MISSING', { command: 'hosts' });
  const intake = await run.takeInToJudge();
  return answer(run, hostsOfLeaf(intake.workspace, options.leaf ?? null, groups, run.at), readingExit(intake));
}

function answer(run: Run, view: HostsView, exit: number): number {
  run.addFindings(view.findings);
  const { certificate, subject, unusedNames, otherNames, namesToAskFor } = view;
  const results = view.results.map((result) => hostView(result, run.words));
  const hostsAnswer: HostsAnswer = {
    ...run.head('hosts'),
    certificate,
    subject,
    results,
    unusedNames,
    otherNames,
    namesToAskFor,
  };
  run.print(hostsAnswer, printHosts);
  return Math.max(exit, run.judgedExit);
}
