/** Where a chain can go up in several ways: each with who trusts it, until when, and what ends first. */
import { Radio, RadioGroup } from 'react-aria-components';
import type { BundleView } from '#shared/bundle-view.ts';
import { choose } from '../../state/actions.ts';
import { useTexts } from '../../state/texts.ts';
import { PathCard } from './path-card.tsx';
import { keyOf, waysUp } from './ways-up.ts';
import './paths.css';

export function Paths({ view: { id, chain, at } }: { readonly view: BundleView }) {
  const { paths } = useTexts().window;
  if (chain === null || chain.others.length === 0) return null;
  const ways = waysUp(chain);
  const take = (key: string): void => {
    const way = ways.find((one) => keyOf(one) === key);
    if (way !== undefined) void choose(id, { kind: 'path', sha256s: way.plates.map(({ sha256 }) => sha256) });
  };
  return (
    <section className="ways" aria-labelledby="ways-title">
      <h2 id="ways-title">{paths.title(ways.length)}</h2>
      <p className="hint">{paths.lead}</p>
      <RadioGroup className="fork" aria-labelledby="ways-title" value={keyOf(chain)} onChange={take}>
        {ways.map((way) => (
          <Radio key={keyOf(way)} value={keyOf(way)} className="way">
            <PathCard way={way} at={at} />
          </Radio>
        ))}
      </RadioGroup>
    </section>
  );
}
