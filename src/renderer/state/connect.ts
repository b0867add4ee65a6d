/** Keeps the mirror and the shown bundle as main has them. */
import type { Api } from '#shared/contract.ts';
import type { Revision } from '#shared/revision.ts';
import type { Row } from '#shared/workspace-rows.ts';
import { look, noteFailure, useLooking } from './looking.ts';
import { applied, type Mirror, replaced } from './mirror.ts';
import { putMirror, putView, useWorkspace } from './workspace.ts';

type Source = Pick<Api<File>, 'onRevision' | 'everything' | 'bundle'>;

/** Settles when everything was told once. */
export function connect(source: Source): Promise<void> {
  let asking = false;
  let isMissing = false;
  const fetchView = joined(async () => {
    const { bundle } = useLooking.getState();
    if (bundle === null) return;
    const view = await source.bundle({ bundle });
    // Closed in the meantime is no failure: the revision that says so is on its way.
    if (view.ok) putView(view.value);
    else if (view.failure.code !== 'GONE') noteFailure(view.failure);
  });

  async function askForEverything(): Promise<void> {
    if (asking) {
      isMissing = true;
      return;
    }
    asking = true;
    const all = await source.everything();
    asking = false;
    if (!all.ok) noteFailure(all.failure);
    else if (all.value.rev >= useWorkspace.getState().mirror.rev) accept(replaced(all.value));
    if (isMissing) {
      isMissing = false;
      await askForEverything();
    }
  }

  function accept(mirror: Mirror): void {
    putMirror(mirror);
    const { bundle } = useLooking.getState();
    const isGone = bundle === null || !mirror.bundles.has(bundle);
    if (isGone) look({ bundle: mirror.bundles.keys().next().value ?? null });
    fetchView();
  }

  function hear(revision: Revision<Row>): void {
    const { mirror } = useWorkspace.getState();
    const next = applied(mirror, revision);
    if (next === null) void askForEverything();
    else if (next !== mirror) accept(next);
  }

  source.onRevision(hear);
  useLooking.subscribe((now, before) => {
    if (now.bundle !== before.bundle) fetchView();
  });
  return askForEverything();
}

/** Runs `work` once at a time; however often it is asked for meanwhile, it runs once more. */
function joined(work: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = (): void => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    void work().finally(() => {
      running = false;
      if (!again) return;
      again = false;
      run();
    });
  };
  return run;
}
