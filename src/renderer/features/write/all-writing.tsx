/** How many of the bundles are written by now, and which one is being written. */
import { ProgressBar } from 'react-aria-components';
import { useTexts } from '../../state/texts.ts';
import { useWorkspace } from '../../state/workspace.ts';

export function AllWriting({ titleOf }: { readonly titleOf: (bundle: string) => string }) {
  const { sheet, all } = useTexts().window.handOver;
  const progress = useWorkspace(({ mirror }) => mirror.status.exporting);
  return (
    <div className="writing">
      <ProgressBar aria-label={sheet.writing} value={progress?.done ?? 0} maxValue={progress?.all ?? 1}>
        {({ percentage = 0 }) => (
          <div className="bar">
            <i style={{ inlineSize: `${String(percentage)}%` }} />
          </div>
        )}
      </ProgressBar>
      {progress !== null && <p>{all.progress(progress.done, progress.all, titleOf(progress.current))}</p>}
    </div>
  );
}
