/** What was met that is no file to read: links, hidden files, what could not be opened. */
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { failureProblem } from '#words/problem.ts';
import { Icon } from '../../parts/icon.tsx';
import { useTexts } from '../../state/texts.ts';
import { useWorkspace } from '../../state/workspace.ts';

export function PassedOver() {
  const { words, window } = useTexts();
  const passedOver = useWorkspace(({ mirror }) => mirror.status.passedOver);
  const count = useWorkspace(({ mirror }) => mirror.status.passedOverCount);
  if (count === 0) return null;
  return (
    <Disclosure className="passed-over">
      <Heading level={3}>
        <Button slot="trigger" className="fold">
          <Icon name="right" size="small" />
          {window.received.passedOver(count)}
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul>
          {passedOver.map(({ name, failure }) => (
            <li key={name}>
              <span className="mono">{name}</span>
              <span className="what">
                {failureProblem(failure, { severity: 'info', subject: name }, words).message}
              </span>
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}
