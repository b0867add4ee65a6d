import { useLooking } from '../../state/looking.ts';
import { useWorkspace } from '../../state/workspace.ts';

/** Whether the list stands open where the window is too narrow for it: by itself while something is locked. */
export function useTrayOpen(): boolean {
  const tray = useLooking((state) => state.tray);
  const isLocked = useWorkspace(({ mirror }) => [...mirror.files.values()].some(({ locked }) => locked));
  return tray === 'open' || (tray === 'auto' && isLocked);
}
