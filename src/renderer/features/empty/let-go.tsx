import type { Held } from '../../frame/use-drops.ts';
import { useTexts } from '../../state/texts.ts';
import './empty.css';

/** Over the workbench while files are held above it. */
export function LetGo({ held }: { readonly held: Held }) {
  const { empty } = useTexts().window;
  return (
    <div className="let-go" aria-hidden="true">
      <p>
        <b>{empty.letGo(held.count)}</b>
        {empty.letGoLead}
      </p>
    </div>
  );
}
