/** Why nothing was written, with the ways on where something of that name stands there already. */
import type { Failure } from '#shared/failure.ts';
import { failureProblem } from '#words/problem.ts';
import { Action } from '../../parts/action.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useTexts } from '../../state/texts.ts';

/** What becomes of files of the same names: nothing is replaced unasked. */
export type Existing = 'refuse' | 'keep-both' | 'replace';

interface Props {
  readonly failure: Failure | null;
  readonly onRetry: (existing: Existing) => void;
}

export function WriteFailure({ failure, onRetry }: Props) {
  const { words, window } = useTexts();
  const { sheet } = window.handOver;
  if (failure === null) return null;
  const { message, remedy } = failureProblem(failure, { severity: 'error', subject: null }, words);
  const exists = failure.code === 'CANNOT_WRITE' && failure.facts.reason === 'exists';
  return (
    <div className="write-failure">
      <Icon name="problem" tone="bad" />
      <p>
        <b>{message}</b> {!exists && remedy}
      </p>
      {exists && (
        <>
          <Action size="small" onPress={() => onRetry('keep-both')}>
            {sheet.keepBoth}
          </Action>
          <Action size="small" onPress={() => onRetry('replace')}>
            {sheet.replace}
          </Action>
        </>
      )}
    </div>
  );
}
