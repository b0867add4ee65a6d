import type { BundleView } from '#shared/bundle-view.ts';
import { findingProblem } from '#words/problem.ts';
import { titledFinding } from '#words/titled-finding.ts';
import { bundleTitle } from '../../frame/bundle-title.ts';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { ProblemText } from '../../parts/problem-text.tsx';
import { useTexts } from '../../state/texts.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { Accept } from './accept.tsx';
import { FixAction } from './fix-action.tsx';
import { IssueActions } from './issue-actions.tsx';
import type { Issue } from './issues.ts';
import { Others } from './others.tsx';

const GLYPHS: { readonly [K in Issue['kind']]: { readonly name: IconName; readonly tone: string } } = {
  problem: { name: 'problem', tone: 'bad' },
  warning: { name: 'warning', tone: 'warn' },
  note: { name: 'note', tone: 'muted' },
  accepted: { name: 'passed', tone: 'warn' },
};

interface Props {
  readonly issue: Issue;
  readonly view: BundleView;
}

export function IssueView({ issue, view }: Props) {
  const texts = useTexts();
  const { words, window } = texts;
  const { checks } = window.handOver;
  const bundles = useWorkspace(({ mirror }) => mirror.bundles);
  const problems = issue.findings.map((finding) =>
    findingProblem(
      titledFinding(finding, (id) => bundleTitle(id, bundles, texts)),
      words,
    ),
  );
  const [first, ...others] = problems;
  if (first === undefined) return null;
  const areHosts = issue.code === 'HOST_NOT_COVERED' && others.length > 0;
  const isOpen = issue.kind === 'problem' || issue.kind === 'warning';
  return (
    <li className={`issue ${issue.kind}`} data-code={issue.code} tabIndex={-1}>
      <Icon {...GLYPHS[issue.kind]} label={checks.glyphs[issue.kind]} />
      {areHosts ? (
        <ProblemText message={checks.hostsUncovered(problems.length)} remedy="" />
      ) : (
        <ProblemText
          message={first.message}
          remedy={issue.kind === 'accepted' ? checks.accepted(issue.reason) : first.remedy}
        />
      )}
      <Others problems={areHosts ? problems : others} isAll={areHosts} />
      <div className="fixes">
        <FixAction issue={issue} view={view} />
        {isOpen && <IssueActions issue={issue} view={view} />}
        {isOpen && <Accept issue={issue} view={view} />}
      </div>
    </li>
  );
}
