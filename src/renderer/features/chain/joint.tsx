/** The upper plate's tab, which drops into the plate that signed it. */
import { Icon } from '../../parts/icon.tsx';
import { useTexts } from '../../state/texts.ts';

interface Props {
  readonly kind: 'ok' | 'open' | 'idle';
  /** What it means, in full. */
  readonly label: string;
}

const TAB = 'M7 0 2.2 18.5Q1.2 22.5 5.5 22.5H96.5Q100.8 22.5 99.8 18.5L95 0';

export function Joint({ kind, label }: Props) {
  const { chain } = useTexts().window;
  return (
    <span className={`joint ${kind}`}>
      <svg viewBox="0 0 102 24" preserveAspectRatio="none" aria-hidden="true">
        <path className="fill" d={TAB.replace('M7 0', 'M7 -1.5').replace('L95 0', 'L95 -1.5z')} />
        <path className="edge" d={TAB} />
      </svg>
      <span aria-hidden="true">
        {kind === 'ok' && <Icon name="tick" size="small" />}
        {kind === 'open' && <Icon name="warning" size="small" />}
        {chain.signedBy}
      </span>
      <span className="vh">{label}</span>
    </span>
  );
}
