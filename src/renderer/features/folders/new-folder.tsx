import { useState } from 'react';
import { Form, Input, TextField } from 'react-aria-components';
import type { FolderView, PlaceId } from '#shared/place.ts';
import type { Result } from '#shared/result.ts';
import { Action } from '../../parts/action.tsx';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/texts.ts';

interface Props {
  readonly parent: PlaceId;
  readonly onMade: (made: Result<FolderView>) => void;
}

export function NewFolder({ parent, onMade }: Props) {
  const { folders } = useTexts().window;
  const [isAsking, setAsking] = useState(false);
  const make = async (form: HTMLFormElement): Promise<void> => {
    const name = new FormData(form).get('name');
    if (typeof name !== 'string' || name.trim() === '') return;
    const made = await api.makeFolder({ parent, name: name.trim() });
    if (made.ok) setAsking(false);
    onMade(made);
  };
  if (!isAsking) {
    return (
      <Action look="plain" onPress={() => setAsking(true)}>
        {folders.newFolder}
      </Action>
    );
  }
  return (
    <Form
      className="new-folder"
      onSubmit={(event) => {
        event.preventDefault();
        void make(event.currentTarget);
      }}
    >
      <TextField name="name" aria-label={folders.newName} autoFocus maxLength={255}>
        <Input className="field" placeholder={folders.newName} spellCheck="false" />
      </TextField>
      <Action type="submit">{folders.make}</Action>
    </Form>
  );
}
