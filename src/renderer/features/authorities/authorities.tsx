/** A trust bundle in place of a chain: who is to be trusted, what changed since last time, and what that carries. */
import type { BundleView, TrustPanel } from '#shared/bundle-view.ts';
import { useTexts } from '../../state/texts.ts';
import '../chain/chain.css';
import '../chain/plate.css';
import { Authority } from './authority.tsx';
import { Compare } from './compare.tsx';
import { Gone } from './gone.tsx';
import { TrustedLeaves } from './trusted-leaves.tsx';
import './authorities.css';

interface Props {
  readonly view: BundleView;
  readonly trust: TrustPanel;
}

export function Authorities({ view, trust }: Props) {
  const { authorities: texts } = useTexts().window;
  const { subjects, moreAuthorities, since, leaves } = trust;
  const count = subjects.reduce((sum, { generations }) => sum + generations.length, moreAuthorities);
  return (
    <>
      <section aria-labelledby="authorities-title">
        <div className="section-head">
          <h2 id="authorities-title">{texts.title}</h2>
          {count > 0 && <span className="muted">{texts.summary(count, subjects.length)}</span>}
        </div>
        {count > 0 && <Compare view={view} since={since} />}
        {count === 0 && <Wanted />}
        <ul className="authorities">
          {subjects.map((subject) => (
            <Authority key={subject.subject} authority={subject} at={view.at} />
          ))}
        </ul>
        {moreAuthorities > 0 && <p className="hint">{texts.more(moreAuthorities)}</p>}
      </section>
      {since !== null && since.removed.length > 0 && <Gone plates={since.removed} at={view.at} />}
      {leaves.length > 0 && <TrustedLeaves trust={trust} />}
    </>
  );
}

function Wanted() {
  const { authorities: texts } = useTexts().window;
  return (
    <div className="chain step start end">
      <div className="row">
        <div className="plate wanted">
          <div>
            <div className="title">{texts.wanted}</div>
            <div className="meta">{texts.wantedHint}</div>
          </div>
        </div>
      </div>
    </div>
  );
}
