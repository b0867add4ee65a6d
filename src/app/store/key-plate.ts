/** The private key of a bundle, or what stands in its place. */
import type { KeyPlate } from '#shared/bundle-view.ts';
import { chooseKey } from '../workspace/choose-key.ts';
import type { Judgement } from '../workspace/judgement.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { keyName } from './names.ts';

/** A target that can do without the key still shows where it would be. */
export function keyPlate(
  workspace: Workspace,
  { leaf, target }: Judgement,
  nameOf: (file: string) => string | null,
): KeyPlate {
  const need = target?.key === 'never' ? 'never' : 'required';
  if (leaf === null || need === 'never') return { state: 'none' };
  const { item, findings } = chooseKey(workspace, leaf, need);
  const [finding] = findings;
  if (item !== null) return fitting(workspace, item, 'fits', nameOf);
  const [proof] = target?.key === 'optional' ? chooseKey(workspace, leaf, 'optional').findings : [];
  if (proof?.code === 'KEY_ON_DEVICE' && proof.subject !== null) {
    const { by, file } = proof.facts;
    return { state: 'elsewhere', item: proof.subject, fileName: nameOf(file) ?? '', by };
  }
  if (finding?.code === 'KEY_LOCKED') {
    return { state: 'locked', fileNames: finding.facts.files.map((file) => nameOf(file) ?? file) };
  }
  if (finding?.code === 'KEY_MISMATCH' && finding.subject !== null) {
    return fitting(workspace, finding.subject, 'misfit', nameOf);
  }
  return { state: 'missing' };
}

function fitting(
  { items }: Workspace,
  id: string,
  state: 'fits' | 'misfit',
  nameOf: (file: string) => string | null,
): KeyPlate {
  const item = items.find((one) => one.id === id);
  if (item?.content.kind !== 'private-key') return { state: 'missing' };
  const shown = { item: id, fileName: nameOf(item.file) ?? '', key: keyName(item.content.key.public) };
  return state === 'misfit' ? { state, ...shown } : { state, ...shown, wasLocked: item.encryption !== null };
}
