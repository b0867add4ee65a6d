/**
 * A password typed beside the file it may open. The field is not controlled: what is typed stands in it alone, goes to
 * main in one call, and is wiped from the field at once. It must never be in React's state or in a store.
 */
import { type KeyboardEvent, useContext, useId, useRef, useState } from 'react';
import { Checkbox } from 'react-aria-components';
import type { FileRow } from '#shared/workspace-rows.ts';
import { failureProblem } from '#words/problem.ts';
import { Action } from '../../parts/action.tsx';
import { Icon } from '../../parts/icon.tsx';
import { look, useLooking } from '../../state/looking.ts';
import { useTexts } from '../../state/texts.ts';
import { useReveal } from '../../parts/use-reveal.tsx';
import { Counts } from './counts.ts';
import { tryPassword } from './try-password.ts';

interface Props {
  readonly file: FileRow;
  readonly isOneOfSeveral: boolean;
  /** It is the place to say whether a password is tried on all. */
  readonly offersAll: boolean;
}

export function Unlock({ file, isOneOfSeveral, offersAll }: Props) {
  const texts = useTexts();
  const { unlock } = texts.window;
  const field = useRef<HTMLInputElement>(null);
  const reveal = useReveal();
  const hints = useId();
  const [isTrying, setTrying] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const [isCaps, setCaps] = useState(false);
  const isTriedOnAll = useLooking((state) => state.isTriedOnAll);
  const failure = useLooking(({ notOpened }) => notOpened.get(file.id) ?? null);

  const submit = async (): Promise<void> => {
    const input = field.current;
    if (input === null || isTrying) return;
    const isBlank = input.value === '';
    setEmpty(isBlank);
    if (isBlank) return;
    setTrying(true);
    const trying = tryPassword(input.value, isOneOfSeveral && isTriedOnAll ? null : file.id, texts);
    input.value = '';
    reveal.hide();
    const isOpen = await trying;
    setTrying(false);
    if (!isOpen(file.id)) field.current?.focus();
  };
  const watchKeys = (event: KeyboardEvent): void => {
    setCaps(event.getModifierState('CapsLock'));
    if (event.type === 'keydown' && event.key === 'Enter') void submit();
  };
  const isBad = isEmpty || failure !== null;
  return (
    // A list that learns of a focus within it takes it to a row of its own choice, where none had it before.
    <div className="full" onFocus={(event) => event.stopPropagation()}>
      <div className={isBad ? 'field password invalid' : 'field password'}>
        <input
          ref={field}
          type={reveal.type}
          aria-label={unlock.label(file.name)}
          aria-describedby={hints}
          aria-invalid={isBad}
          placeholder={unlock.placeholder}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck="false"
          data-password={file.id}
          onKeyDown={watchKeys}
          onKeyUp={watchKeys}
          onInput={() => setEmpty(false)}
          onBlur={() => setCaps(false)}
        />
        {reveal.button}
        <Action size="small" onPress={() => void submit()}>
          {isTrying ? unlock.trying : unlock.unlock}
        </Action>
      </div>
      <div id={hints}>
        {isCaps && (
          <p className="hint warn">
            <Icon name="caps" size="small" />
            {unlock.capsLock}
          </p>
        )}
        {isEmpty && <p className="hint bad">{unlock.empty}</p>}
        {!isEmpty && failure !== null && (
          <p className="hint bad">
            <Icon name="problem" size="small" />
            <span>{failureProblem(failure, { severity: 'error', subject: file.id }, texts.words).message}</span>
          </p>
        )}
      </div>
      {offersAll && <TryAll />}
    </div>
  );
}

function TryAll() {
  const { unlock } = useTexts().window;
  const isTriedOnAll = useLooking((state) => state.isTriedOnAll);
  const lockedCount = useContext(Counts).get('locked') ?? 0;
  return (
    <Checkbox className="check" isSelected={isTriedOnAll} onChange={(isOn) => look({ isTriedOnAll: isOn })}>
      <span className="box">
        <Icon name="tick" />
      </span>
      {unlock.tryAll(lockedCount)}
    </Checkbox>
  );
}
