import type { BundleView } from '#shared/bundle-view.ts';
import { AskName } from '../../parts/ask-name.tsx';
import { choose } from '../../state/actions.ts';
import { closeSheet, openSheet } from '../../state/looking.ts';
import { useTexts } from '../../state/texts.ts';

interface Props {
  readonly view: BundleView;
  readonly isWriting: boolean;
}

/** What the entry of a store is called. */
export function NameEntry({ view: { id, friendlyName }, isWriting }: Props) {
  const { files } = useTexts().window.handOver;
  return (
    <AskName
      title={files.entryName}
      hint={files.entryNameHint}
      name={friendlyName ?? ''}
      onName={async (name) => {
        if (!(await choose(id, { kind: 'friendly-name', name }))) return;
        if (isWriting) openSheet({ kind: 'write' });
        else closeSheet();
      }}
    />
  );
}
