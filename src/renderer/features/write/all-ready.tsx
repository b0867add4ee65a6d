/** Which bundles are ready, and what keeps the others, before anything is written. */
import { Checkbox } from 'react-aria-components';
import type { Failure } from '#shared/failure.ts';
import type { Place } from '#shared/place.ts';
import { failureProblem } from '#words/problem.ts';
import { Action } from '../../parts/action.tsx';
import { ConfirmFoot } from '../../parts/confirm-foot.tsx';
import { Icon } from '../../parts/icon.tsx';
import { OneLine } from '../../parts/one-line.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { chooseFolder } from '../../state/actions.ts';
import { closeSheet } from '../../state/looking.ts';
import { useTexts } from '../../state/texts.ts';
import { holdsKey } from '../hand-over/planned-file.ts';
import type { OpenBundle } from './use-all-bundles.ts';

interface Props {
  readonly bundles: readonly OpenBundle[];
  readonly folder: Place;
  readonly failure: Failure | null;
  readonly needsPassword: boolean;
  readonly isAgreed: boolean;
  readonly onAgree: (isAgreed: boolean) => void;
  readonly isTogether: boolean;
  /** Null: what is there is replaced, and could not be brought back. */
  readonly onTogether: ((isTogether: boolean) => void) | null;
  readonly onWrite: () => void;
}

export function AllReady(props: Props) {
  const { bundles, folder, failure, needsPassword, isAgreed, onAgree, isTogether, onTogether, onWrite } = props;
  const { words, window } = useTexts();
  const { all, sheet, files } = window.handOver;
  const ready = bundles.flatMap(({ view, obstacle }) => (view !== null && obstacle === null ? [view] : []));
  const bare = ready.flatMap(({ plan }) =>
    plan.files.filter((file) => holdsKey(file) && !file.encrypted).map(({ name }) => name),
  );
  const obstacle = obstacleText();
  return (
    <Sheet
      title={all.title}
      lead={all.lead}
      width="middle"
      onClose={closeSheet}
      foot={
        <ConfirmFoot
          confirm={obstacle ?? (needsPassword ? all.toPassword : all.write(ready.length))}
          isDisabled={obstacle !== null}
          onConfirm={onWrite}
          onBack={closeSheet}
        >
          <span className="destination">
            <Icon name="folder" />
            <OneLine className="mono" text={folder.name} />
          </span>
          <Action size="small" onPress={() => void chooseFolder('export', 'write-all')}>
            {files.changeFolder}
          </Action>
        </ConfirmFoot>
      }
    >
      <ul className="all-bundles" aria-label={all.list}>
        {bundles.map((bundle) => (
          <li key={bundle.id}>
            <Icon
              name={bundle.obstacle === null ? 'passed' : 'problem'}
              tone={bundle.obstacle === null ? 'ok' : 'bad'}
            />
            <span className="name">{bundle.title}</span>
            <span className="meta">{bundle.obstacle ?? all.ready(bundle.view?.plan.files.length ?? 0)}</span>
          </li>
        ))}
      </ul>
      <div className="all-choices">
        {bare.length > 0 && (
          <Checkbox className="check" isSelected={isAgreed} onChange={onAgree}>
            <span className="box">
              <Icon name="tick" />
            </span>
            {sheet.consent([...new Set(bare)].join(', '), folder.name)}
          </Checkbox>
        )}
        {onTogether === null ? (
          <p className="preview-note warn">
            <Icon name="warning" tone="warn" size="small" />
            {all.replaceNote}
          </p>
        ) : (
          <Checkbox className="check" isSelected={isTogether} onChange={onTogether}>
            <span className="box">
              <Icon name="tick" />
            </span>
            {all.together}
          </Checkbox>
        )}
        {failure !== null && (
          <p className="hint bad">{failureProblem(failure, { severity: 'error', subject: null }, words).message}</p>
        )}
      </div>
    </Sheet>
  );

  /** What is in the way of writing, as the button says it. */
  function obstacleText(): string | null {
    if (ready.length === 0) return all.noneReady;
    if (isTogether && ready.length < bundles.length) return all.notAllReady;
    return bare.length > 0 && !isAgreed ? sheet.consentNeeded : null;
  }
}
