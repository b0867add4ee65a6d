/** At the foot of the window: what was read, what is in memory and the way to lock it, what is always true. */
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { About } from '#shared/about.ts';
import { Icon } from '../parts/icon.tsx';
import { api } from '../state/api.ts';
import { lockNow, stopReading } from '../state/actions.ts';
import { openSheet } from '../state/looking.ts';
import { lockedFiles } from '../state/locked-files.ts';
import { useTexts } from '../state/texts.ts';
import { useWorkspace } from '../state/workspace.ts';
import './status-bar.css';

export function StatusBar() {
  const { frame, reading, time } = useTexts().window;
  // One by one: how far reading is changes all the time.
  const isReading = useWorkspace(({ mirror }) => mirror.status.reading !== null);
  const passwordsInMemory = useWorkspace(({ mirror }) => mirror.status.passwordsInMemory);
  const keysInMemory = useWorkspace(({ mirror }) => mirror.status.keysInMemory);
  const judgedAsOf = useWorkspace(({ mirror }) => mirror.status.judgedAsOf);
  return (
    <footer className="status-bar">
      <Summary />
      {isReading && (
        <Button className="link" onPress={() => void stopReading()}>
          {reading.cancel}
        </Button>
      )}
      {passwordsInMemory + keysInMemory > 0 && (
        <span>
          <Icon name="lock" size="small" />
          {frame.inMemory(passwordsInMemory, keysInMemory)}{' '}
          <Button className="link" onPress={() => void lockNow()}>
            {frame.lockNow}
          </Button>
        </span>
      )}
      {judgedAsOf !== null && (
        <Button className="quiet warn" onPress={() => openSheet({ kind: 'judge-at' })}>
          <Icon name="warning" size="small" />
          {time.mark(judgedAsOf)}
        </Button>
      )}
      <span className="grow opt-wide">
        <Icon name="shield" size="small" />
        {frame.keysStayOut}
      </span>
      <Library />
      <Program />
      <span className="opt-wide">
        <kbd>F6</kbd> {frame.nextArea}
      </span>
    </footer>
  );
}

function Summary() {
  const { frame, reading } = useTexts().window;
  const files = useWorkspace(({ mirror }) => mirror.files);
  const progress = useWorkspace(({ mirror }) => mirror.status.reading);
  if (progress !== null) return <span>{reading.status(progress.done, progress.all)}</span>;
  if (files.size === 0) return <span>{frame.nothingOpen}</span>;
  return <span>{frame.filesRead(files.size, lockedFiles(files).length)}</span>;
}

/** Of the newest list that intermediates come from, else of the roots. */
function Library() {
  const { library } = useTexts().window;
  const packs = useWorkspace(({ mirror }) => mirror.status.library);
  const shown = packs.find(({ intermediates }) => intermediates > 0) ?? packs[0] ?? null;
  return (
    <Button className="quiet" onPress={() => openSheet({ kind: 'settings', tab: 'library' })}>
      <Icon name="library" size="small" />
      {library.status(shown)}
    </Button>
  );
}

function Program() {
  const { frame } = useTexts().window;
  const [about, setAbout] = useState<About | null>(null);
  useEffect(() => {
    void api.about().then((answer) => answer.ok && setAbout(answer.value));
  }, []);
  const text = about === null ? '' : frame.program(about.version, about.host, about.browser);
  return (
    <span className="opt-wide trunc" data-testid="about" title={text}>
      {text}
    </span>
  );
}
