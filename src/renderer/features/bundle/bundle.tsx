/** What it is: one sentence, the chain, the hostnames; after writing, what was written. */
import type { BundleView } from '#shared/bundle-view.ts';
import { useLooking } from '../../state/looking.ts';
import { useShownView } from '../../state/shown.ts';
import { useTexts } from '../../state/texts.ts';
import { Authorities } from '../authorities/authorities.tsx';
import { Chain } from '../chain/chain.tsx';
import { Paths } from '../chain/paths.tsx';
import { Hostnames } from '../hostnames/hostnames.tsx';
import { Verified } from '../write/verified.tsx';
import { Voice } from './voice.tsx';
import './bundle.css';

export function Bundle() {
  const { frame } = useTexts().window;
  const view = useShownView();
  const written = useLooking((state) => (view === null ? null : (state.written.get(view.id) ?? null)));
  return (
    <section className="canvas" aria-label={frame.areas.bundle} data-area="bundle">
      {view !== null && written !== null && <Verified view={view} written={written} />}
      {view !== null && written === null && (
        <>
          <Voice view={view} />
          {view.trust === null ? <Leaf view={view} /> : <Authorities view={view} trust={view.trust} />}
        </>
      )}
    </section>
  );
}

function Leaf({ view }: { readonly view: BundleView }) {
  return (
    <>
      <Chain view={view} />
      <Paths view={view} />
      <Hostnames view={view} />
    </>
  );
}
