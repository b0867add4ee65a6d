/** While files are written and read back: there is only one thing to do, and that is to stop. */
import { ProgressBar } from 'react-aria-components';
import type { BundleView } from '#shared/bundle-view.ts';
import { Action } from '../../parts/action.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/texts.ts';

interface Props {
  readonly view: BundleView;
}

export function Writing({ view }: Props) {
  const { sheet } = useTexts().window.handOver;
  return (
    <Sheet title={sheet.writing} lead={sheet.writingLead} width="narrow" onClose={null} foot={<StopFoot />}>
      <WritingBody view={view} />
    </Sheet>
  );
}

export function WritingBody({ view }: Props) {
  const { sheet } = useTexts().window.handOver;
  return (
    <div className="writing">
      <ProgressBar aria-label={sheet.writing} isIndeterminate>
        <div className="bar unknown">
          <i />
        </div>
      </ProgressBar>
      <ul>
        {view.plan.files.map(({ name, mode }) => (
          <li key={name}>
            <Icon name="spinner" tone="spin" />
            <span className="name">{name}</span>
            <span className="mono muted">{mode}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** `note`: what stopping does; that it removes all of it unless told otherwise. */
export function StopFoot({ note, label }: { readonly note?: string; readonly label?: string }) {
  const { sheet } = useTexts().window.handOver;
  return (
    <>
      <span className="muted">{note ?? sheet.stopNote}</span>
      <span className="grow" />
      <Action size="big" onPress={() => void api.stopExport()}>
        {label ?? sheet.stop}
      </Action>
    </>
  );
}
