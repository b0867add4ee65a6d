/** What was in the bundle before and is not in this one: known, and not written. */
import type { CertificatePlate } from '#shared/bundle-view.ts';
import { useTexts } from '../../state/texts.ts';
import { Place } from '../chain/place.tsx';
import { Plate } from '../chain/plate.tsx';

interface Props {
  readonly plates: readonly CertificatePlate[];
  readonly at: number;
}

export function Gone({ plates, at }: Props) {
  const { chain, authorities } = useTexts().window;
  return (
    <section aria-labelledby="gone-title">
      <div className="section-head">
        <h2 id="gone-title">{authorities.gone}</h2>
      </div>
      <ul className="authorities chain">
        {plates.map((plate) => (
          <li key={plate.sha256} className="step start end">
            <Place place={null} order={null} />
            <div className="row">
              <Plate plate={plate} note={chain.validity(plate, at)} isSetAside isLeftOut={false} hasOpenNotch={false}>
                <div className="marks">
                  <span className="tag boxed">{authorities.isGone}</span>
                </div>
              </Plate>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
