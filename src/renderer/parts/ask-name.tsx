/** A small sheet that asks for one name. */
import { Form, Input, Label, Text, TextField } from 'react-aria-components';
import { closeSheet } from '../state/looking.ts';
import { useTexts } from '../state/texts.ts';
import { Sheet } from './sheet.tsx';
import { ConfirmFoot } from './confirm-foot.tsx';

interface Props {
  readonly title: string;
  readonly hint?: string;
  readonly name: string;
  readonly onName: (name: string) => Promise<void>;
}

export function AskName({ title, hint, name, onName }: Props) {
  const { frame } = useTexts().window;
  const submit = (form: HTMLFormElement): void => {
    const wanted = new FormData(form).get('name');
    if (typeof wanted === 'string' && wanted.trim() !== '') void onName(wanted.trim());
  };
  return (
    <Sheet
      title={title}
      width="narrow"
      onClose={closeSheet}
      foot={<ConfirmFoot confirm={frame.save} onConfirm={{ form: 'ask-name' }} />}
    >
      <Form
        id="ask-name"
        onSubmit={(event) => {
          event.preventDefault();
          submit(event.currentTarget);
        }}
      >
        <TextField name="name" defaultValue={name} autoFocus>
          <Label className="vh">{title}</Label>
          <Input className="field" spellCheck="false" autoComplete="off" maxLength={100} />
          {hint !== undefined && (
            <Text slot="description" className="hint">
              {hint}
            </Text>
          )}
        </TextField>
      </Form>
    </Sheet>
  );
}
