/** Sets the time as of which everything is judged, or goes by this computer's clock again. */
import { useState } from 'react';
import { FieldError, Form, Input, Label, Text, TextField } from 'react-aria-components';
import type { BundleView } from '#shared/bundle-view.ts';
import { Action } from '../../parts/action.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { judgeAt } from '../../state/actions.ts';
import { closeSheet } from '../../state/looking.ts';
import { say } from '../../state/said.ts';
import { useTexts } from '../../state/texts.ts';
import { asTyped, typedTime } from './typed-time.ts';
import { ConfirmFoot } from '../../parts/confirm-foot.tsx';

export function JudgeAt({ view: { at, isTimeSet } }: { readonly view: BundleView }) {
  const { time } = useTexts().window;
  const [text, setText] = useState(() => asTyped(at));
  const [isRefused, setIsRefused] = useState(false);
  const set = async (wanted: string | null): Promise<void> => {
    if (!(await judgeAt(wanted))) return;
    say(wanted === null ? time.back : time.judgedAsOf(Date.parse(wanted)));
    closeSheet();
  };
  const submit = (): void => {
    const wanted = typedTime(text);
    setIsRefused(wanted === null);
    if (wanted !== null) void set(wanted);
  };
  return (
    <Sheet
      title={time.title}
      lead={time.lead}
      width="narrow"
      onClose={closeSheet}
      foot={
        <ConfirmFoot confirm={time.judge} onConfirm={{ form: 'judge-at' }}>
          {isTimeSet && (
            <Action size="big" onPress={() => void set(null)}>
              {time.byClock}
            </Action>
          )}
        </ConfirmFoot>
      }
    >
      <Form
        id="judge-at"
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          value={text}
          autoFocus
          isInvalid={isRefused}
          onChange={(typed) => {
            setText(typed);
            setIsRefused(false);
          }}
        >
          <Label className="hint">{time.label}</Label>
          <Input className="field mono" spellCheck="false" autoComplete="off" maxLength={40} />
          <Text slot="description" className="hint">
            {time.hint}
          </Text>
          <FieldError className="bad">{time.noTime}</FieldError>
        </TextField>
      </Form>
    </Sheet>
  );
}
