/** One certificate. Its left edge says where it is from: solid from a file, hatched from the library. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { CertificatePlate } from '#shared/bundle-view.ts';
import { OneLine } from '../../parts/one-line.tsx';
import { look, useLooking } from '../../state/looking.ts';
import { useTexts } from '../../state/texts.ts';

interface Props {
  readonly plate: CertificatePlate;
  readonly note: string;
  readonly isSetAside: boolean;
  /** Set aside, and in no other file either. */
  readonly isLeftOut: boolean;
  /** It stands in a row of a list, which opens it; else its title is the button for that. */
  readonly isRow?: boolean;
  /** The key beside it does not fit: its notch stays empty. */
  readonly hasOpenNotch: boolean;
  readonly children?: ReactNode;
}

export function Plate({ plate, note, isSetAside, isLeftOut, isRow = false, hasOpenNotch, children }: Props) {
  const { chain } = useTexts().window;
  const { role, source, fileName, title } = plate;
  const isInspected = useLooking(({ inspected }) => inspected === plate.sha256);
  const edge = source === 'given' ? '' : 'library';
  return (
    <div className={`plate certificate ${edge} ${isSetAside ? 'faint' : ''} ${isInspected ? 'inspected-now' : ''}`}>
      <div>
        <div className="role">
          <b>{chain.roles[role]}</b>
          <span className="tag">
            <span className={`swatch ${edge}`} />
            <OneLine text={fileName === null ? chain.sources[source] : chain.from(fileName)} />
          </span>
        </div>
        <div className="title trunc" title={title}>
          {isRow ? title : <OpenPlate plate={plate} isInspected={isInspected} />}
        </div>
        <div className="meta trunc" title={note}>
          {note}
        </div>
      </div>
      {isLeftOut && <span className="tag boxed">{chain.leftOut}</span>}
      {children}
      {hasOpenNotch && (
        <svg className="notch" viewBox="0 0 18 40" aria-hidden="true">
          <path className="fill" d="M19.5 7 5 1.5Q1 .2 1 4V36Q1 39.8 5 38.5L19.5 33z" />
          <path className="edge" d="M18 7.3 5 1.5Q1 .2 1 4V36Q1 39.8 5 38.5L18 32.7" />
        </svg>
      )}
    </div>
  );
}

function OpenPlate({ plate, isInspected }: Pick<Props, 'plate'> & { readonly isInspected: boolean }) {
  return (
    <Button
      className="plate-open"
      aria-expanded={isInspected}
      data-plate={plate.sha256}
      onPress={() => look({ inspected: isInspected ? null : plate.sha256 })}
    >
      {plate.title}
    </Button>
  );
}
