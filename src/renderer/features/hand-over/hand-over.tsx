/** What goes out: target, checks, files, folder, and one button that names its result or what is in its way. */
import { useShownView } from '../../state/shown.ts';
import { useTexts } from '../../state/texts.ts';
import { Checklist } from './checklist.tsx';
import { Checks } from './checks.tsx';
import { FilesToWrite } from './files-to-write.tsx';
import { Foot } from './foot.tsx';
import { TargetPicker } from './target-picker.tsx';
import './hand-over.css';

export function HandOver() {
  const { frame, handOver } = useTexts().window;
  const view = useShownView();
  return (
    <section className="pane right" aria-label={frame.areas.handOver} data-area="hand-over">
      <header>
        <h2 id="hand-over-title">{handOver.title}</h2>
      </header>
      {view !== null && (
        <>
          <div className="scroll">
            <TargetPicker view={view} />
            <Checks view={view} />
            <Checklist view={view} />
            <FilesToWrite view={view} />
          </div>
          <Foot view={view} />
        </>
      )}
    </section>
  );
}
