/** Nothing was received yet: an invitation, over the whole window. */
import type { Held } from '../../frame/use-drops.ts';
import { chooseFiles, chooseFolder } from '../../state/actions.ts';
import { useTexts } from '../../state/texts.ts';
import { Invitation } from './invitation.tsx';

interface Props {
  readonly held: Held | null;
}

export function Empty({ held }: Props) {
  const { window: words } = useTexts();
  return (
    <Invitation
      words={words}
      held={held}
      onFiles={() => void chooseFiles()}
      onFolder={() => void chooseFolder('read')}
    />
  );
}
