/** One way up: the certificates in which it differs, and what it is good for. */
import { Icon } from '../../parts/icon.tsx';
import { OneLine } from '../../parts/one-line.tsx';
import { useTexts } from '../../state/texts.ts';
import { firstToEnd, trustedUntil, type Way } from './ways-up.ts';

interface Props {
  readonly way: Way;
  readonly at: number;
}

export function PathCard({ way, at }: Props) {
  const { words, window } = useTexts();
  const { paths } = window;
  const { plates, tail, verdict, anchor, isSuggested, why } = way;
  const ending = firstToEnd(way);
  const isTrusted = verdict === 'valid' && anchor !== 'given' && anchor !== null;
  const because = why === null || why.because === null ? null : paths.because(why.because);
  return (
    <>
      <span className="way-title">
        <span className="radio" aria-hidden="true" />
        <OneLine text={paths.upTo(plates.at(-1)?.title ?? '')} />
        {isSuggested && <span className="tag">{paths.suggested}</span>}
      </span>
      <span className="minis">
        {tail.map((plate) => (
          <span key={plate.sha256} className={plate.source === 'given' ? 'mini' : 'mini library'}>
            <OneLine className="strong" text={plate.title} /> {paths.member(plate, at)}
          </span>
        ))}
      </span>
      <span className="way-facts">
        <span>
          <Icon name={isTrusted ? 'tick' : 'warning'} size="small" tone={isTrusted ? 'ok' : 'warn'} />
          {paths.trust(anchor, verdict, trustedUntil(way))}
        </span>
        {ending !== null && (
          <span>
            <Icon name="minus" size="small" />
            {paths.endsFirst(ending, at)}
          </span>
        )}
        <span>
          <Icon name="minus" size="small" />
          {paths.count(plates.length)}
        </span>
        {why !== null && (
          <span className="why">
            {[words.pathReasons[why.reason], because].filter((text) => text !== null).join(' ')}
          </span>
        )}
      </span>
    </>
  );
}
