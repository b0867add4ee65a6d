import { useMemo } from 'react';
import { useShownView } from '../../state/shown.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { trayRows, type TrayRow } from './tray-rows.ts';

export function useTrayRows(): readonly TrayRow[] {
  const files = useWorkspace(({ mirror }) => mirror.files);
  const items = useWorkspace(({ mirror }) => mirror.items);
  const view = useShownView();
  return useMemo(() => trayRows(files, items, view), [files, items, view]);
}
