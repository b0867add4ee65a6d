/** The certificates that came along and are no authorities: which of them this bundle carries, and which would break. */
import type { TrustedLeaf, TrustPanel } from '#shared/bundle-view.ts';
import { Icon } from '../../parts/icon.tsx';
import { OneLine } from '../../parts/one-line.tsx';
import { useTexts } from '../../state/texts.ts';

export function TrustedLeaves({ trust: { leaves, moreLeaves } }: { readonly trust: TrustPanel }) {
  const { authorities } = useTexts().window;
  return (
    <section aria-labelledby="carried-title">
      <div className="section-head">
        <h2 id="carried-title">{authorities.leaves}</h2>
      </div>
      <p className="hint">{authorities.leavesLead}</p>
      <ul className="carried">
        {leaves.map((leaf) => (
          <Leaf key={leaf.sha256} leaf={leaf} />
        ))}
      </ul>
      {moreLeaves > 0 && <p className="hint">{authorities.moreLeaves(moreLeaves)}</p>}
    </section>
  );
}

function Leaf({ leaf }: { readonly leaf: TrustedLeaf }) {
  const { authorities, chain } = useTexts().window;
  const { isTrusted, wasTrusted } = leaf;
  const [icon, tone] = isTrusted
    ? (['passed', 'ok'] as const)
    : wasTrusted === true
      ? (['problem', 'bad'] as const)
      : (['warning', 'warn'] as const);
  return (
    <li>
      <Icon name={icon} tone={tone} label={isTrusted ? authorities.trusted : authorities.notTrusted} />
      <OneLine className="strong" text={leaf.title} />
      <OneLine className="tag" text={leaf.fileName === null ? '' : chain.from(leaf.fileName)} />
      <span className="how">{authorities.leaf(leaf)}</span>
    </li>
  );
}
