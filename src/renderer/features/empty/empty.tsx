/** Nothing was received yet: an invitation, over the whole window. */
import { Action } from '../../parts/action.tsx';
import { Icon } from '../../parts/icon.tsx';
import type { Held } from '../../frame/use-drops.ts';
import { chooseFiles, chooseFolder } from '../../state/actions.ts';
import { useTexts } from '../../state/texts.ts';
import { Drawing } from './drawing.tsx';
import './empty.css';

interface Props {
  readonly held: Held | null;
}

export function Empty({ held }: Props) {
  const { empty, frame } = useTexts().window;
  const isOver = held !== null;
  return (
    <section className={isOver ? 'empty over' : 'empty'} aria-label={frame.areas.bundle} data-area="bundle">
      <div className="drop-frame" />
      <Drawing label={empty.drawing} />
      <h1>{isOver ? empty.letGo(held.count) : empty.title}</h1>
      <p className="lead">{isOver ? empty.letGoLead : empty.lead}</p>
      <div className="acts">
        <Action look="primary" size="big" onPress={() => void chooseFiles()}>
          {empty.chooseFiles}
        </Action>
        <Action size="big" onPress={() => void chooseFolder('read')}>
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
