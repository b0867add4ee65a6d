/** One sentence says where things stand; everything below it is evidence. */
import type { BundleView } from '#shared/bundle-view.ts';
import { targetName } from '#words/target.ts';
import { lockedFiles } from '../../state/locked-files.ts';
import { useShownRow } from '../../state/shown.ts';
import { useTexts } from '../../state/texts.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { standingOf } from './standing.ts';

interface Props {
  readonly view: BundleView;
}

export function Voice({ view }: Props) {
  const { words, window } = useTexts();
  const state = useShownRow()?.state ?? 'empty';
  const locked = useWorkspace(({ mirror }) => lockedFiles(mirror.files).length);
  const standing = standingOf(view, state, locked, view.target === null ? '' : targetName(view.target, words));
  const { title, text } = window.voice[standing.code];
  return (
    <div className="voice">
      {/* The focus comes here when what had it is done and gone. */}
      <h1 tabIndex={-1} data-voice>
        {title(standing as never)}
      </h1>
      <p>{text(standing as never)}</p>
    </div>
  );
}
