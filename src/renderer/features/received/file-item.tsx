/** One received file: its real name, then what it is by content. */
import { GridListItem } from 'react-aria-components';
import { failureProblem } from '#words/problem.ts';
import { Action } from '../../parts/action.tsx';
import { Icon } from '../../parts/icon.tsx';
import { readAgain, removeFile } from '../../state/actions.ts';
import { useTexts } from '../../state/texts.ts';
import { fileName } from '../../state/workspace.ts';
import { Inside } from './inside.tsx';
import { rowIcon } from './row-icon.ts';
import { rowText } from './row-text.ts';
import type { TrayRow } from './tray-rows.ts';
import { Unlock } from './unlock.tsx';

interface Props {
  readonly row: TrayRow;
  readonly isSeveralLocked: boolean;
  readonly isFirstLocked: boolean;
}

export function FileItem({ row, isSeveralLocked, isFirstLocked }: Props) {
  const texts = useTexts();
  const { received } = texts.window;
  const { id, file, group, items, isMisfit } = row;
  const text = rowText(row, fileName, texts);
  return (
    <GridListItem id={id} className={`file ${group}`} textValue={`${file.name}, ${text}`}>
      <Icon name={rowIcon(row)} tone={file.state === 'reading' ? 'spin' : ''} />
      <div className="said">
        <div className="name trunc" title={file.name}>
          {file.name}
        </div>
        {text !== '' && <div className="what">{text}</div>}
        {file.folder !== '' && (
          <div className="what where trunc" title={file.folder}>
            {received.inFolder(file.folder)}
          </div>
        )}
      </div>
      <div className="right">
        {isMisfit && (
          <span className="tag bad">
            <Icon name="problem" size="small" />
            {received.misfit}
          </span>
        )}
        <span className="remove">
          <Remove id={id} label={received.remove(file.name)} />
        </span>
      </div>
      {items.length > 1 && group !== 'same' && group !== 'locked' && <Inside items={items} />}
      {group === 'locked' && (
        <Unlock file={file} isOneOfSeveral={isSeveralLocked} offersAll={isFirstLocked && isSeveralLocked} />
      )}
      {group === 'attention' && <Trouble row={row} />}
    </GridListItem>
  );
}

/** The browser's own button and tooltip: most of what a row takes to draw would else be a button hardly ever pressed. */
function Remove({ id, label }: { readonly id: string; readonly label: string }) {
  return (
    <button type="button" className="icon-btn" aria-label={label} title={label} onClick={() => void removeFile(id)}>
      <Icon name="cross" />
    </button>
  );
}

function Trouble({ row: { id, failure, items } }: { readonly row: TrayRow }) {
  const { words, window } = useTexts();
  if (failure === null) return null;
  const { message, remedy } = failureProblem(failure, { severity: 'error', subject: id }, words);
  return (
    <div className="full">
      <p className="hint warn">
        <Icon name="warning" size="small" />
        <span>
          {items.length > 0 && `${message} `}
          {remedy}
        </span>
      </p>
      {failure.code === 'KEY_FORGOTTEN' && (
        <Action size="small" onPress={() => void readAgain(id)}>
          {window.received.readAgain}
        </Action>
      )}
    </div>
  );
}
