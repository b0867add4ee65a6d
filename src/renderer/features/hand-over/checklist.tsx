/** What no file can prove: the target's own list, ticked by the person, and kept in the report. */
import { Checkbox } from 'react-aria-components';
import type { BundleView } from '#shared/bundle-view.ts';
import { checklistText } from '#words/target.ts';
import { Icon } from '../../parts/icon.tsx';
import { choose } from '../../state/actions.ts';
import { useTexts } from '../../state/texts.ts';

export function Checklist({ view: { id, checklist } }: { readonly view: BundleView }) {
  const { words, window } = useTexts();
  const { checklist: said } = window.handOver;
  if (checklist.length === 0) return null;
  const done = checklist.filter(({ ticked }) => ticked).length;
  return (
    <section aria-labelledby="checklist-title">
      <div className="section-head">
        <h3 id="checklist-title">{said.title}</h3>
        <span className="grow" />
        <span className="muted">{said.ticked(done, checklist.length)}</span>
      </div>
      <p className="lines">{said.lead}</p>
      <ul className="checklist">
        {checklist.map(({ item, ticked }) => (
          <li key={item}>
            <Checkbox
              className="check"
              isSelected={ticked}
              onChange={(isTicked) => void choose(id, { kind: 'tick', item, ticked: isTicked })}
            >
              <span className="box">
                <Icon name="tick" />
              </span>
              {checklistText(item, words)}
            </Checkbox>
          </li>
        ))}
      </ul>
    </section>
  );
}
