import { shortName } from '#words/subject.ts';
import { drop } from './actions.ts';
import { api } from './api.ts';
import { look, useLooking } from './looking.ts';
import { valueOf } from './value-of.ts';
import { putView, useWorkspace } from './workspace.ts';

/** Reads files that were dropped on the gap in the shown chain, and says so where the gap is there still. */
export async function dropOnGap(files: readonly File[]): Promise<void> {
  const { bundle } = useLooking.getState();
  const before = bundle === null ? null : (useWorkspace.getState().views.get(bundle)?.chain?.missing ?? null);
  await drop(files);
  if (bundle === null || before === null) return;
  const view = await valueOf(api.bundle({ bundle }));
  if (view === null) return;
  putView(view);
  const { issuer } = before;
  const isThere = view.chain?.missing?.issuer === issuer;
  if (isThere && useLooking.getState().notice === null) {
    look({ notice: { kind: 'gap-stays', issuer: shortName(issuer) ?? issuer } });
  }
}
