import { useLooking } from '../../state/looking.ts';
import { lockedFiles } from '../../state/locked-files.ts';
import { useWorkspace } from '../../state/workspace.ts';

/** Whether the list stands open where the window is too narrow for it: by itself while something is locked. */
export function useTrayOpen(): boolean {
  const tray = useLooking((state) => state.tray);
  const isLocked = useWorkspace(({ mirror }) => lockedFiles(mirror.files).length > 0);
  return tray === 'open' || (tray === 'auto' && isLocked);
}
