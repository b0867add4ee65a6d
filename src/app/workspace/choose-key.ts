/** The private key of a leaf, found by public key, and what to say where there is none. */
import { finding, type Finding } from '#shared/finding.ts';
import type { PrivateKey } from '#core/keys/private-key.ts';
import type { Certificate } from '#core/x509/certificate.ts';
import { pairs, publicKeyOf } from './pairing.ts';
import type { Workspace } from './workspace.ts';

export interface ChosenKey {
  readonly key: PrivateKey | null;
  /** The item that holds it. */
  readonly item: string | null;
  readonly findings: readonly Finding[];
}

/** `need`: whether the target asks for the key. The same key in several files is one key, and no question. */
export function chooseKey(workspace: Workspace, leaf: Certificate, need: 'required' | 'optional' | 'never'): ChosenKey {
  for (const { id, content } of workspace.items) {
    if (content.kind !== 'private-key' || content.key.public.identity !== leaf.publicKey.identity) continue;
    return { key: content.key, item: id, findings: [] };
  }
  const absent = { required: missing, optional: elsewhere, never: provenElsewhere }[need](workspace, leaf);
  return { key: null, item: null, findings: absent === null ? [] : [absent] };
}

/** A request or public key stands for a key that stays on the device where it was made. */
function provenElsewhere(workspace: Workspace, leaf: Certificate): Finding | null {
  for (const { id, content, file } of workspace.items) {
    if (content.kind !== 'csr' && content.kind !== 'public-key') continue;
    if (publicKeyOf(content)?.identity !== leaf.publicKey.identity) continue;
    return finding('KEY_ON_DEVICE', 'info', { by: content.kind, file }, id);
  }
  return null;
}

function elsewhere(workspace: Workspace, leaf: Certificate): Finding {
  const proven = provenElsewhere(workspace, leaf);
  return proven ?? finding('KEY_NOT_SHOWN', 'warning', { subject: leaf.subject.toString() });
}

function missing(workspace: Workspace, leaf: Certificate): Finding {
  const locked = workspace.items.filter(
    ({ content }) => content.kind === 'locked' && content.failure.code !== 'KEY_FORGOTTEN',
  );
  // One of these may hold it: to say that the key is missing, or another, would be a wrong cause.
  if (locked.length > 0) return finding('KEY_LOCKED', 'blocker', { files: filesOf(locked) });
  const paired = pairs(workspace.items);
  const strangers = workspace.items.filter(
    ({ id, content }) => content.kind === 'private-key' && (paired.get(id) ?? []).length === 0,
  );
  const facts = { leaf: leaf.sha256, subject: leaf.subject.toString() };
  if (strangers.length === 0) return finding('KEY_MISSING', 'blocker', facts);
  return finding('KEY_MISMATCH', 'blocker', { ...facts, keyFiles: filesOf(strangers) }, strangers[0]?.id);
}

function filesOf(items: readonly { readonly file: string }[]): string[] {
  return [...new Set(items.map(({ file }) => file))];
}
