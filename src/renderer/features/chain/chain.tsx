/** The chain as one physical object: plates, joined by dovetails where a signature was verified. */
import { GridList } from 'react-aria-components';
import type { BundleView } from '#shared/bundle-view.ts';
import { useTexts } from '../../state/texts.ts';
import { pressedInChain } from './chain-keys.ts';
import { CertificateStep } from './certificate-step.tsx';
import { LeafWanted } from './leaf-wanted.tsx';
import { MissingStep } from './missing-step.tsx';
import { stepsOf } from './steps.ts';
import { useFocusAbove } from './use-focus-above.ts';
import './chain.css';
import './plate.css';
import './key-plate.css';

interface Props {
  readonly view: BundleView;
}

export function Chain({ view }: Props) {
  const texts = useTexts().window;
  const { chain, leaf } = view;
  const missing = chain?.missing ?? null;
  const watch = useFocusAbove(view);
  return (
    <div {...watch} onKeyDownCapture={(event) => pressedInChain(event, view, texts)}>
      {/* One column; its single letters are commands, so none of them looks for a name. */}
      <GridList className="chain" aria-label={texts.chain.label} selectionMode="none" disallowTypeAhead>
        {leaf === null && <LeafWanted view={view} />}
        {chain !== null &&
          stepsOf(chain).map((step) => <CertificateStep key={step.plate.sha256} step={step} view={view} />)}
        {missing !== null && <MissingStep missing={missing} signed={chain?.plates.at(-1)?.role ?? 'leaf'} />}
      </GridList>
    </div>
  );
}
