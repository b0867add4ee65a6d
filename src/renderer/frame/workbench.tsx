/** What came in, what it is, what goes out. */
import { Bundle } from '../features/bundle/bundle.tsx';
import { HandOver } from '../features/hand-over/hand-over.tsx';
import { Inspector } from '../features/inspector/inspector.tsx';
import { plateOf } from '../features/inspector/plate-of.ts';
import { Received } from '../features/received/received.tsx';
import { useTrayOpen } from '../features/received/use-tray-open.ts';

import { useLooking } from '../state/looking.ts';
import { useShownView } from '../state/shown.ts';

export function Workbench() {
  const isTrayOpen = useTrayOpen();
  const view = useShownView();
  const inspected = useLooking((state) => state.inspected);
  const plate = view === null ? null : plateOf(view, inspected);
  const classes = ['frame', isTrayOpen && 'tray-open', plate !== null && 'inspecting'].filter((name) => name !== false);
  return (
    <div className={classes.join(' ')}>
      <Received />
      <Bundle />
      {view !== null && plate !== null ? <Inspector view={view} plate={plate} /> : <HandOver />}
    </div>
  );
}
