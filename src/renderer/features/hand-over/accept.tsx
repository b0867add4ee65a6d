/** A blocker that may be lifted: with a reason, which goes with the bundle. */
import { useState } from 'react';
import { Form, Input, Label, TextField } from 'react-aria-components';
import type { BundleView } from '#shared/bundle-view.ts';
import { NEVER_LIFTED } from '#shared/finding.ts';
import { Action } from '../../parts/action.tsx';
import { choose } from '../../state/actions.ts';
import { useTexts } from '../../state/texts.ts';
import type { Issue } from './issues.ts';

interface Props {
  readonly issue: Issue;
  readonly view: BundleView;
}

export function Accept({ issue: { code, kind }, view: { id } }: Props) {
  const { checks } = useTexts().window.handOver;
  const [isAsking, setAsking] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  if (kind !== 'problem' || NEVER_LIFTED.has(code)) return null;
  if (!isAsking) {
    return (
      <Action size="small" onPress={() => setAsking(true)}>
        {checks.accept(code)}
      </Action>
    );
  }
  const accept = (form: HTMLFormElement): void => {
    const reason = new FormData(form).get('reason');
    const text = typeof reason === 'string' ? reason.trim() : '';
    setEmpty(text === '');
    if (text !== '') void choose(id, { kind: 'accept', code, reason: text });
  };
  return (
    <Form
      className="accept"
      onSubmit={(event) => {
        event.preventDefault();
        accept(event.currentTarget);
      }}
    >
      <TextField
        name="reason"
        autoFocus
        validationBehavior="aria"
        isInvalid={isEmpty}
        maxLength={1000}
        onChange={() => setEmpty(false)}
      >
        <Label className="hint">{checks.reason}</Label>
        <Input className="field" />
      </TextField>
      {isEmpty && <p className="hint bad">{checks.reasonEmpty}</p>}
      <Action size="small" type="submit">
        {checks.acceptNow}
      </Action>
    </Form>
  );
}
