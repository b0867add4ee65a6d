/** An opened file -> the same file without its keys. */
import type { Failure, Structure } from '#shared/failure.ts';
import type { Container } from '#shared/item.ts';
import type { ReceivedFile, Reception, WorkspaceItem } from '../workspace/workspace.ts';
import { wipeItems } from '../work/wipe-items.ts';
import { holdsBareKey, type Octets } from './reception.ts';

/**
 * Overwrites the keys among `items` and puts locked items in their places. Certificates stay: they are public, also
 * where a password had covered them. A key that came without a password can't be locked, only forgotten; with it go
 * the bytes it stands in, so that what else was locked there has to be read again too.
 */
export function lockFile(file: ReceivedFile, items: readonly WorkspaceItem[], sealed: Octets | null): Reception {
  const isBare = holdsBareKey(items);
  const bytes = file.locked ?? sealed;
  wipeItems(items);
  if (isBare) bytes?.fill(0);
  const kept = isBare ? null : bytes;
  return { file: { ...file, locked: kept }, items: items.map((item) => locked(item, kept !== null)) };
}

function locked(item: WorkspaceItem, isKept: boolean): WorkspaceItem {
  const { content, container } = item;
  if (content.kind !== 'private-key' && content.kind !== 'locked') return item;
  if (content.kind === 'locked' && isKept) return item;
  const inside = content.kind === 'locked' ? content.inside : 'private-key';
  return { ...item, content: { kind: 'locked', inside, failure: failureOf(container, isKept) } };
}

function failureOf(container: Container, isKept: boolean): Failure {
  if (!isKept) return { code: 'KEY_FORGOTTEN', facts: {} };
  return { code: 'PASSWORD_NEEDED', facts: { what: structureOf(container) } };
}

function structureOf(container: Container): Structure {
  return container === 'pkcs12' || container === 'jks' ? container : 'encrypted-key';
}
