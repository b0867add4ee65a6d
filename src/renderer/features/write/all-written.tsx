/** What came of each bundle: written and verified, or why it was not. */
import type { BundleExported } from '#shared/bundle-view.ts';
import { failureProblem, findingProblem } from '#words/problem.ts';
import { titledFinding } from '#words/titled-finding.ts';
import { Icon } from '../../parts/icon.tsx';
import { useTexts } from '../../state/texts.ts';

interface Props {
  readonly results: readonly BundleExported[];
  readonly titleOf: (bundle: string) => string;
  /** What is in the way of one that is not ready, as its own button says it. */
  readonly obstacleOf: (bundle: string) => string | null;
}

export function AllWritten({ results, titleOf, obstacleOf }: Props) {
  const { all } = useTexts().window.handOver;
  return (
    <ul className="all-bundles" aria-label={all.list}>
      {results.map((exported) => (
        <li key={exported.bundle} data-bundle-result={exported.result.ok ? 'written' : 'failed'}>
          <Icon name={exported.result.ok ? 'seal' : 'problem'} tone={exported.result.ok ? 'ok' : 'bad'} />
          <span className="name">{titleOf(exported.bundle)}</span>
          <Outcome exported={exported} titleOf={titleOf} obstacle={obstacleOf(exported.bundle)} />
        </li>
      ))}
    </ul>
  );
}

interface OutcomeProps {
  readonly exported: BundleExported;
  readonly titleOf: (bundle: string) => string;
  readonly obstacle: string | null;
}

function Outcome({ exported: { result, standing }, titleOf, obstacle }: OutcomeProps) {
  const { words, window } = useTexts();
  const { all } = window.handOver;
  if (result.ok) return <span className="meta">{all.written(result.value.written.length, result.value.folder)}</span>;
  const { failure } = result;
  const isNotReady = failure.code === 'EXPORT_REFUSED' && failure.facts.reason !== 'together';
  const [finding] = standing;
  if (isNotReady && finding === undefined && obstacle !== null) return <span className="meta">{obstacle}</span>;
  const { message, remedy } =
    isNotReady && finding !== undefined
      ? findingProblem(titledFinding(finding, titleOf), words)
      : failureProblem(failure, { severity: 'error', subject: null }, words);
  return (
    <span className="meta">
      {message} {remedy}
    </span>
  );
}
