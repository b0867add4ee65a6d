import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { FindingProblem } from '#shared/answers.ts';
import { Icon } from '../../parts/icon.tsx';
import { useTexts } from '../../state/texts.ts';

/** So many are told at once. */
const SHOWN = 50;

interface Props {
  readonly problems: readonly FindingProblem[];
  /** They are all of the kind, and not merely those beside the one that is told. */
  readonly isAll: boolean;
}

/** The same found of other things, folded. */
export function Others({ problems, isAll }: Props) {
  const { checks } = useTexts().window.handOver;
  if (problems.length === 0) return null;
  const list = (
    <ul>
      {problems.slice(0, SHOWN).map(({ message, subject }, i) => (
        <li key={`${subject ?? ''} ${String(i)}`}>{message}</li>
      ))}
    </ul>
  );
  if (isAll && problems.length < 4) return <div className="others">{list}</div>;
  return (
    <Disclosure className="others">
      <Heading level={4}>
        <Button slot="trigger" className="fold">
          <Icon name="right" size="small" />
          {checks.moreLikeIt(problems.length)}
        </Button>
      </Heading>
      <DisclosurePanel>{list}</DisclosurePanel>
    </Disclosure>
  );
}
