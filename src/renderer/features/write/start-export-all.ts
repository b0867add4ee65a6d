/** From the button or the command: asks for the folder first where there is none, then shows what will be written. */
import { chooseFolder } from '../../state/actions.ts';
import { openSheet, useLooking } from '../../state/looking.ts';

export function startExportAll(): void {
  if (useLooking.getState().folder !== null) openSheet({ kind: 'write-all' });
  else void chooseFolder('export', 'write-all').then(goOn);
}

/** With a picker of the window's own the sheet opens from there. */
function goOn(): void {
  const { folder, sheet } = useLooking.getState();
  if (folder !== null && sheet === null) openSheet({ kind: 'write-all' });
}
