import { useLooking } from '../../state/looking.ts';
import { useWorkspace } from '../../state/workspace.ts';

/** Fewer are read before anybody could follow. */
const MANY = 40;

/** So many files are being read that this is what there is to see, unless a person went on to the workbench. */
export function useIsManyRead(): boolean {
  const isMany = useWorkspace(({ mirror }) => (mirror.status.reading?.all ?? 0) >= MANY);
  const isAside = useLooking((state) => state.isReadingAside);
  return isMany && !isAside;
}
