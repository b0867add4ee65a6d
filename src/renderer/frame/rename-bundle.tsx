import { AskName } from '../parts/ask-name.tsx';
import { renameBundle } from '../state/actions.ts';
import { closeSheet } from '../state/looking.ts';
import { useTexts } from '../state/texts.ts';

interface Props {
  readonly bundle: string;
  readonly name: string;
}

export function RenameBundle({ bundle, name }: Props) {
  const { frame } = useTexts().window;
  return (
    <AskName
      title={frame.renameTo}
      name={name}
      onName={async (wanted) => {
        await renameBundle(bundle, wanted);
        closeSheet();
      }}
    />
  );
}
