/** The targets a bundle can be handed over to. */
import { builtInTargets } from '#core/targets/built-in.ts';
import { readTarget, type ReadTarget, type Target } from '#core/targets/target.ts';

export function knownTargets(): readonly Target[] {
  return builtInTargets();
}

/** A person's own target, from the bytes of its file: of the same shape as the built-in ones, under a name of its own. */
export function ownTarget(bytes: Uint8Array): ReadTarget {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { ok: false, flaw: { at: '', reason: 'no-json', allowed: [] } };
  }
  return ownTargetOf(json);
}

export function ownTargetOf(json: unknown): ReadTarget {
  const read = readTarget(json);
  const isTaken = read.ok && builtInTargets().some(({ id }) => id === read.value.id);
  return isTaken ? { ok: false, flaw: { at: 'id', reason: 'contradiction', allowed: [] } } : read;
}
