/** `--target FILE.json`: a target that a person described. */
import { ownTarget } from '#app/workspace/targets.ts';
import type { TargetData } from '#shared/target.ts';
import { mistake } from './mistake.ts';
import { readSettings } from './settings-file.ts';

/** Whether it names a file, and not a target that is known by its id. */
export function isTargetFile(target: string): boolean {
  return target.toLowerCase().endsWith('.json');
}

/** Null where `target` is an id. */
export async function targetFile(target: string): Promise<TargetData | null> {
  if (!isTargetFile(target)) return null;
  const read = ownTarget(await readSettings('target', target));
  return read.ok ? read.value : mistake('TARGET_UNFIT', { file: target, flaw: read.flaw });
}
