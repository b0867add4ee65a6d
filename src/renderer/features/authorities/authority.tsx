/** One authority by its name, with each of its generations as a plate of its own: none of them signed another. */
import type { TrustGeneration, TrustSubject } from '#shared/bundle-view.ts';
import { Icon } from '../../parts/icon.tsx';
import { useTexts } from '../../state/texts.ts';
import { Place } from '../chain/place.tsx';
import { Plate } from '../chain/plate.tsx';

interface Props {
  readonly authority: TrustSubject;
  readonly at: number;
}

export function Authority({ authority: { title, generations }, at }: Props) {
  const { chain, authorities } = useTexts().window;
  const of = generations.length;
  return (
    <li>
      <ol className="chain" aria-label={title}>
        {generations.map((generation, i) => (
          <li key={generation.sha256} className="step start end">
            <Place place={generation.place} order={null} />
            <div className="row">
              <Plate
                plate={generation}
                note={chain.validity(generation, at)}
                isSetAside={false}
                isLeftOut={false}
                hasOpenNotch={false}
              >
                <div className="marks">
                  <Change isNew={generation.isNew} />
                  {of > 1 && (
                    <span className="tag">{authorities.generation(i + 1, of, sharesKey(generation, generations))}</span>
                  )}
                </div>
              </Plate>
            </div>
          </li>
        ))}
      </ol>
    </li>
  );
}

function sharesKey(one: TrustGeneration, all: readonly TrustGeneration[]): boolean {
  return all.some((other) => other !== one && other.keyNumber === one.keyNumber);
}

/** Against the bundle before, where there is one to compare with. */
function Change({ isNew }: Pick<TrustGeneration, 'isNew'>) {
  const { authorities } = useTexts().window;
  if (isNew === null) return null;
  if (!isNew) return <span className="tag">{authorities.isKept}</span>;
  return (
    <span className="tag boxed">
      <Icon name="plus" size="small" />
      {authorities.isNew}
    </span>
  );
}
