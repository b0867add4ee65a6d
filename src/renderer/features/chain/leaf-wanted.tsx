/** In the place of the certificate while there is none, or while it is not said which. */
import { GridListItem } from 'react-aria-components';
import type { BundleView } from '#shared/bundle-view.ts';
import { lockedFiles } from '../../state/locked-files.ts';
import { useTexts } from '../../state/texts.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { ChooseLeaf } from './choose-leaf.tsx';
import { Joint } from './joint.tsx';
import { KeyPlateView } from './key-plate.tsx';

interface Props {
  readonly view: BundleView;
}

/** More names than that say nothing. */
const NAMED = 3;

export function LeafWanted({ view: { id, candidates, at } }: Props) {
  const { chain } = useTexts().window;
  const locked = useWorkspace(({ mirror }) => lockedFiles(mirror.files)).map(({ name }) => name);
  const title = candidates.length > 1 ? chain.whichIsYours(candidates.length) : wanted(locked);
  return (
    <GridListItem id="leaf-wanted" className="step start end" textValue={`${chain.roles.leaf}, ${title}`}>
      <span className="place out" aria-hidden="true">
        ?
      </span>
      <div className="row">
        <div className="plate wanted">
          <div>
            <div className="role">
              <b>{chain.roles.leaf}</b>
            </div>
            <div className="title trunc" title={title}>
              {title}
            </div>
            {candidates.length < 2 && locked.length > 0 && <div className="meta">{chain.waiting}</div>}
          </div>
          {candidates.length > 1 && <ChooseLeaf bundle={id} candidates={candidates} at={at} isChosen={false} />}
        </div>
        <KeyPlateView
          plate={locked.length > 0 ? { state: 'locked', fileNames: locked.slice(0, NAMED) } : { state: 'missing' }}
        />
      </div>
      <Joint kind="idle" label={chain.joints.missing} />
    </GridListItem>
  );

  function wanted(names: readonly string[]): string {
    return names.length === 0 ? chain.dropCertificate : chain.waitingFor(names.slice(0, NAMED));
  }
}
