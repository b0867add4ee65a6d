import { useMemo, useState } from 'react';
import { useShownView } from '../../state/shown.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { type KnownRows, trayRows, type TrayRow } from './tray-rows.ts';

export function useTrayRows(): readonly TrayRow[] {
  const files = useWorkspace(({ mirror }) => mirror.files);
  const items = useWorkspace(({ mirror }) => mirror.items);
  const view = useShownView();
  const [known] = useState<KnownRows>(() => new WeakMap());
  return useMemo(() => trayRows(files, items, view, known), [files, items, view, known]);
}
