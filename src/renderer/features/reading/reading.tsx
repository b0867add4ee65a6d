/** Many files are being read: how far it is, what was found, and the way to stop. */
import { useDeferredValue, useMemo } from 'react';
import { ProgressBar } from 'react-aria-components';
import { Action } from '../../parts/action.tsx';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { stopReading } from '../../state/actions.ts';
import { look } from '../../state/looking.ts';
import { useTexts } from '../../state/texts.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { useShownView } from '../../state/shown.ts';
import { Chain } from '../chain/chain.tsx';
import { JustRead } from './just-read.tsx';
import { talliesOf, type Tallies } from './tallies.ts';
import './reading.css';

const ICONS: { readonly [T in keyof Tallies]: IconName } = {
  certificates: 'certificate',
  keys: 'key',
  locked: 'lock',
  duplicates: 'copies',
  other: 'file',
};

export function Reading() {
  const { reading, frame } = useTexts().window;
  const progress = useWorkspace(({ mirror }) => mirror.status.reading);
  const view = useShownView();
  // Once all is read, this stands for a moment more.
  const { done, all } = useDeferredValue(progress) ?? { done: 0, all: 0 };
  return (
    <section className="canvas" aria-label={frame.areas.bundle} data-area="bundle">
      <div className="reading">
        <div>
          <div className="voice">
            <h1>{reading.title(all)}</h1>
            <p>{reading.soFar(done)}</p>
            <Action size="big" onPress={() => void stopReading()}>
              {reading.cancel}
            </Action>
          </div>
          <ProgressBar aria-label={reading.progress} value={done} maxValue={all}>
            {({ percentage = 0 }) => (
              <div className="bar">
                <i style={{ inlineSize: `${String(percentage)}%` }} />
              </div>
            )}
          </ProgressBar>
          <Counts />
          <JustRead />
          <p className="muted">{reading.ifCancelled(done)}</p>
        </div>
        <aside aria-label={reading.takingShape}>
          <h2>{reading.takingShape}</h2>
          <p className="muted">{reading.goesOn}</p>
          {view !== null && <Chain view={view} />}
          <Action size="wide" onPress={() => look({ isReadingAside: true })}>
            {reading.openWorkbench}
          </Action>
        </aside>
      </div>
    </section>
  );
}

function Counts() {
  const { reading } = useTexts().window;
  const files = useWorkspace(({ mirror }) => mirror.files);
  const items = useWorkspace(({ mirror }) => mirror.items);
  const tallies = useMemo(() => talliesOf(files, items), [files, items]);
  return (
    <dl className="tallies">
      {(Object.keys(ICONS) as (keyof Tallies)[]).map((name) => (
        <div key={name}>
          <dt>
            <Icon name={ICONS[name]} size="small" />
            {reading.tallies[name]}
          </dt>
          <dd className={name === 'locked' && tallies.locked > 0 ? 'warn' : ''}>{tallies[name]}</dd>
        </div>
      ))}
    </dl>
  );
}
