/** From the button or its keys: asks for the folder first where there is none, then shows what will be written. */
import { chooseFolder } from '../../state/actions.ts';
import { openSheet, useLooking } from '../../state/looking.ts';
import { useWorkspace } from '../../state/workspace.ts';

export function startExport(): void {
  const { bundle, folder } = useLooking.getState();
  if (bundle === null || useWorkspace.getState().views.get(bundle)?.ready !== true) return;
  if (folder !== null) openSheet({ kind: 'write' });
  else void chooseFolder('export').then(goOn);
}

/** With a picker of the window's own the sheet opens from there. */
function goOn(): void {
  const { folder, sheet } = useLooking.getState();
  if (folder !== null && sheet === null) openSheet({ kind: 'write' });
}
