import type { BundleView } from '#shared/bundle-view.ts';
import { AskName } from '../../parts/ask-name.tsx';
import { choose } from '../../state/actions.ts';
import { closeSheet, openSheet } from '../../state/looking.ts';
import { useTexts } from '../../state/texts.ts';

interface Props {
  readonly view: BundleView;
  readonly isWriting: boolean;
}

/** The name that the written files share, before their endings. */
export function NameFiles({ view: { id, fileName }, isWriting }: Props) {
  const { files } = useTexts().window.handOver;
  return (
    <AskName
      title={files.name}
      hint={files.nameHint}
      name={fileName ?? ''}
      onName={async (name) => {
        if (!(await choose(id, { kind: 'name', name }))) return;
        if (isWriting) openSheet({ kind: 'write' });
        else closeSheet();
      }}
    />
  );
}
