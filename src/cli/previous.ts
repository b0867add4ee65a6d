/** `--previous FILE`: last time's report or manifest, as the start of this time's choices. */
import { dirname, isAbsolute, join } from 'node:path';
import { type PreviousBundle, readPrevious } from '#app/manifest/previous.ts';
import type { Options } from './arguments.ts';
import { mistake } from './mistake.ts';
import { isTargetFile } from './own-target.ts';
import { readText } from './settings-file.ts';

/** Null without the option. A mistake where the file is neither, or holds several bundles. */
export async function previousBundle({ previous }: Options): Promise<PreviousBundle | null> {
  if (previous === undefined) return null;
  const bundles = await readPrevious(await readText('previous', previous));
  if (bundles === null) return mistake('PREVIOUS_WRONG', { file: previous, bundles: 0 });
  const [bundle, ...others] = bundles;
  if (bundle === undefined || others.length > 0)
    return mistake('PREVIOUS_WRONG', { file: previous, bundles: bundles.length });
  const { target } = bundle;
  // Paths in a manifest start from where it stands.
  const isBeside = isTargetFile(target) && !isAbsolute(target);
  return isBeside ? { ...bundle, target: join(dirname(previous), target) } : bundle;
}
