/** The key: opaque, and it either seats in the certificate by its dovetail or stands away with a square bolt. */
import type { KeyPlate } from '#shared/bundle-view.ts';
import { Icon } from '../../parts/icon.tsx';
import { useTexts } from '../../state/texts.ts';
import type { ChainPlateWords } from '#words/window-bundle.ts';

const DOVETAIL = 'M18 7 5 1.5Q1 .2 1 4V36Q1 39.8 5 38.5L18 33z';
const SQUARE = 'M18 12H6Q3 12 3 15V25Q3 28 6 28H18z';

interface Props {
  readonly plate: Exclude<KeyPlate, { readonly state: 'none' }>;
}

export function KeyPlateView({ plate }: Props) {
  const { chain } = useTexts().window;
  const isHere = plate.state === 'fits' || plate.state === 'misfit';
  const title = isHere ? plate.key : chain.keys[plate.state];
  return (
    <>
      {plate.state === 'misfit' && (
        <span className="misfit-sign">
          <Icon name="problem" label={chain.doesNotFit} />
        </span>
      )}
      {/* To be reached from its certificate, which pressing the key must not open. */}
      <div
        className={`key-plate ${plate.state} ${isHere ? '' : 'wanted'}`}
        role="group"
        aria-label={[chain.key, title, noteOf(plate, chain)].join(', ')}
        tabIndex={-1}
        data-key
        onPointerDown={(event) => event.stopPropagation()}
        onClick={(event) => event.stopPropagation()}
      >
        <svg className="bolt" viewBox="0 0 18 40" aria-hidden="true">
          <path d={plate.state === 'misfit' ? SQUARE : DOVETAIL} />
        </svg>
        {(plate.state === 'fits' || plate.state === 'elsewhere') && <Icon name="tick" size="small" tone="fit" />}
        <div className="role">
          <Icon name={plate.state === 'locked' ? 'lock' : 'key'} size="small" />
          {chain.key}
        </div>
        <div className="title">{title}</div>
        <div className="meta">{noteOf(plate, chain)}</div>
      </div>
    </>
  );
}

function noteOf(plate: Props['plate'], chain: ChainPlateWords): string {
  switch (plate.state) {
    case 'fits':
      return chain.keyFits(plate.wasLocked);
    case 'misfit':
      return chain.keyMisfit(plate.fileName);
    case 'locked':
      return chain.keyLocked(plate.fileNames);
    case 'elsewhere':
      return chain.keyElsewhere(plate.by, plate.fileName);
    case 'missing':
      return chain.keyMissing;
  }
}
