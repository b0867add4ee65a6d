/** Says what changed: how far reading is, how many problems are left, and that secrets are forgotten. */
import { useEffect, useRef } from 'react';
import { useShownView } from '../state/shown.ts';
import { useLooking } from '../state/looking.ts';
import { say } from '../state/said.ts';
import { useTexts } from '../state/texts.ts';
import { useWorkspace } from '../state/workspace.ts';
import { standingBlockers } from '../features/hand-over/standing-blockers.ts';

/** More often would be talking over everything else. */
const PROGRESS_MS = 5000;

export function useAnnouncements(): void {
  const { window } = useTexts();
  const view = useShownView();
  const isWritten = useLooking(({ bundle, written }) => bundle !== null && written.has(bundle));
  // Of what is written no problem is shown.
  const left =
    isWritten || view === null || (view.leaf === null && view.trust === null) || view.target === null
      ? null
      : standingBlockers(view).length;
  const before = useRef<number | null>(null);
  useEffect(() => {
    if (left !== null && left !== before.current) say(window.handOver.checks.left(left));
    before.current = left;
  }, [left, window]);

  const isHeld = useWorkspace(({ mirror: { status } }) => status.passwordsInMemory + status.keysInMemory > 0);
  const wasHeld = useRef(false);
  useEffect(() => {
    // A person may not have asked for it now, but said when.
    if (wasHeld.current && !isHeld) say(window.frame.locked);
    wasHeld.current = isHeld;
  }, [isHeld, window]);

  const isReading = useWorkspace(({ mirror }) => mirror.status.reading !== null);
  useEffect(() => {
    if (!isReading) return;
    const timer = setInterval(() => {
      const { reading } = useWorkspace.getState().mirror.status;
      if (reading !== null) say(window.reading.status(reading.done, reading.all));
    }, PROGRESS_MS);
    return () => clearInterval(timer);
  }, [isReading, window]);
}
