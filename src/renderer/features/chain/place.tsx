/** On the spine: the order in the written file; a dash for what is not written. */
import { Icon } from '../../parts/icon.tsx';
import { useTexts } from '../../state/texts.ts';

interface Props {
  readonly place: number | null;
  /** Its place in the chain, where no target says yet what is written. */
  readonly order: number | null;
}

export function Place({ place, order }: Props) {
  const { chain } = useTexts().window;
  return (
    <span className={place === null ? 'place out' : 'place'}>
      {(place !== null || order === null) && <span className="vh">{chain.place(place)}</span>}
      <span aria-hidden="true">{place ?? order ?? <Icon name="minus" size="small" />}</span>
    </span>
  );
}
