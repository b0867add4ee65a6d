/** Where what the chosen target demands was read, of when, and what of it nothing confirms. Text, never a link. */
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { TargetData } from '#shared/target.ts';
import { demandTopic } from '#words/target.ts';
import { Icon } from '../../parts/icon.tsx';
import { useTexts } from '../../state/texts.ts';

export function TargetAbout({ target: { date, sources, unconfirmed } }: { readonly target: TargetData }) {
  const { words, window } = useTexts();
  const { target: picker } = window.handOver;
  return (
    <Disclosure className="folded target-about">
      <Heading level={3}>
        <Button slot="trigger" className="fold">
          <Icon name="right" size="small" />
          {picker.about}
          {unconfirmed.length > 0 && <span className="warn">{picker.unconfirmed(unconfirmed.length)}</span>}
        </Button>
      </Heading>
      <DisclosurePanel>
        <p>{picker.read(date)}</p>
        <ul>
          {sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
        {unconfirmed.length > 0 && <p>{picker.unconfirmedAre(unconfirmed.map((rule) => demandTopic(rule, words)))}</p>}
      </DisclosurePanel>
    </Disclosure>
  );
}
