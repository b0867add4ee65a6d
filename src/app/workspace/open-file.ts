/** A file's bytes -> its place in the workspace. */
import { sha256Hex } from '#core/crypto/nodecrypto.ts';
import type { CostBudget, Limits } from '#core/limits.ts';
import type { Opened } from '#core/item.ts';
import { open } from '#core/open/open.ts';
import type { Reception, WorkspaceItem } from './workspace.ts';

export interface OpenFileOptions {
  readonly passwords: readonly string[];
  readonly budget: CostBudget;
  readonly limits: Limits;
}

export interface OpenedFile extends Reception {
  /** Those that opened something here: likeliest to open the next file too. */
  readonly usedPasswords: readonly string[];
}

/** Opens `bytes`, which are wiped unless something stays locked or public parts still point into them. */
export async function openFile(
  path: string,
  from: string,
  bytes: Uint8Array<ArrayBuffer>,
  options: OpenFileOptions,
): Promise<OpenedFile> {
  return receivedFrom(path, from, bytes, await open(bytes, options));
}

/** As `openFile`, of what was opened out of `bytes` already; `isApart`: by another process, so that nothing points into them. */
export function receivedFrom(
  path: string,
  from: string,
  bytes: Uint8Array<ArrayBuffer>,
  { items: found, unread, usedPasswords }: Opened,
  isApart = false,
): OpenedFile {
  const sha256 = sha256Hex(bytes);
  const items = found.map((item, index) => ({ ...item, id: `${path}#${String(index + 1)}`, file: path }));
  const isLocked = items.some(({ content }) => content.kind === 'locked');
  if (!isLocked && (isApart || items.every(pointsElsewhere))) bytes.fill(0);
  const file = { path, from, bytes: bytes.length, sha256, locked: isLocked ? bytes : null, unread };
  return { file, items, usedPasswords };
}

/** PEM is decoded into bytes of its own, and a private key is always rebuilt; other things are slices of the file. */
function pointsElsewhere({ container, content }: WorkspaceItem): boolean {
  return container === 'pem' || content.kind === 'private-key';
}
