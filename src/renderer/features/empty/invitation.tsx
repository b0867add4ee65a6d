/** What stands over an empty window. It is drawn by the build as well, for the time before React is there. */
import type { WindowWords } from '#words/window.ts';
import { Action } from '../../parts/action.tsx';
import { Icon } from '../../parts/icon.tsx';
import type { Held } from '../../frame/use-drops.ts';
import { Drawing } from './drawing.tsx';
import './empty.css';

interface Props {
  readonly words: WindowWords;
  readonly held: Held | null;
  readonly onFiles: () => void;
  readonly onFolder: () => void;
}

export function Invitation({ words: { empty, frame }, held, onFiles, onFolder }: Props) {
  const isOver = held !== null;
  return (
    <section className={isOver ? 'empty over' : 'empty'} aria-label={frame.areas.bundle} data-area="bundle">
      <div className="drop-frame" />
      <Drawing label={empty.drawing} />
      <h1>{isOver ? empty.letGo(held.count) : empty.title}</h1>
      <p className="lead">{isOver ? empty.letGoLead : empty.lead}</p>
      <div className="acts">
        <Action look="primary" size="big" data-first="files" onPress={onFiles}>
          {empty.chooseFiles}
        </Action>
        <Action size="big" data-first="folder" onPress={onFolder}>
          {empty.chooseFolder}
        </Action>
      </div>
      <ul className="facts">
        <li>
          <Icon name="offline" />
          {empty.facts[0]}
        </li>
        <li>
          <Icon name="lock" />
          {empty.facts[1]}
        </li>
        <li>
          <Icon name="file" />
          {empty.facts[2]}
        </li>
      </ul>
    </section>
  );
}
