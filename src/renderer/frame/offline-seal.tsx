/** Where a browser has its padlock: that no network is used, and on request how that is seen to. */
import { useRef, useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading } from 'react-aria-components';
import type { About } from '#shared/about.ts';
import { DropPanel } from '../parts/drop-panel.tsx';
import { Icon } from '../parts/icon.tsx';
import { api } from '../state/api.ts';
import { useTexts } from '../state/texts.ts';

export function OfflineSeal() {
  const { frame } = useTexts().window;
  const [about, setAbout] = useState<About | null>(null);
  const ask = (isOpen: boolean): void => {
    if (isOpen) void api.about().then((answer) => answer.ok && setAbout(answer.value));
  };
  return (
    <DialogTrigger onOpenChange={ask}>
      <Button className="seal">
        <Icon name="offline" size="small" />
        <span className="opt-wide">{frame.seal}</span>
        <span className="opt-narrow">{frame.sealShort}</span>
      </Button>
      <DropPanel className="about-pop">
        <Dialog className="about">
          <Heading slot="title" level={2}>
            {frame.sealTitle}
          </Heading>
          {about !== null && <Facts about={about} />}
          {about !== null && about.forcedExtensions.length > 0 && (
            <Extensions about={about} onAccept={() => void api.acceptExtensions().then(() => ask(true))} />
          )}
        </Dialog>
      </DropPanel>
    </DialogTrigger>
  );
}

function Facts({ about }: { readonly about: About }) {
  const { frame } = useTexts().window;
  return (
    <>
      <ul>
        <li>
          <Icon name="passed" tone={about.refusedRequests === 0 ? 'ok' : 'warn'} />
          {frame.refusedRequests(about.refusedRequests)}
        </li>
        {about.offline.map((measure) => (
          <li key={measure}>
            <Icon name="passed" tone="ok" />
            {frame.measures[measure]}
          </li>
        ))}
        {!about.sandboxed && (
          <li>
            <Icon name="warning" tone="warn" />
            {frame.notSandboxed}
          </li>
        )}
      </ul>
      <p>{frame.program(about.version, about.host, about.browser)}</p>
    </>
  );
}

/** Forced on the browser by a policy: what they could do, and that a person accepts it. */
function Extensions({ about, onAccept }: { readonly about: About; readonly onAccept: () => void }) {
  const { frame } = useTexts().window;
  const whole = useRef<HTMLDivElement>(null);
  const accept = (): void => {
    // The button goes, and the focus must not go with it.
    whole.current?.focus();
    onAccept();
  };
  return (
    <div ref={whole} tabIndex={-1}>
      <ul>
        {about.forcedExtensions.map(({ id, policy }) => (
          <li key={`${policy} ${id}`}>
            <Icon name="warning" tone="warn" />
            {frame.forcedExtension(id, policy)}
          </li>
        ))}
      </ul>
      {about.extensionsAccepted ? (
        <p>{frame.extensionsAccepted}</p>
      ) : (
        <Button className="quiet" onPress={accept}>
          {frame.acceptExtensions}
        </Button>
      )}
    </div>
  );
}
