/**
 * Any bytes -> items: the way into the core. Formats are told by content, in this order: DER, Java's keystore,
 * Microsoft's keys, text, and what is none of them is named by what it seems to be. A part that can't be read is told
 * and costs only itself.
 */
import { certificatesIn, type Opened, type Parts } from '../item.ts';
import { CostBudget, DEFAULT_LIMITS, type Limits } from '../limits.ts';
import { attemptAsync, refuse } from '../refusal.ts';
import { prepareSignatures } from '../x509/signature.ts';
import { isJks } from '../containers/jks-store.ts';
import { seemsLike } from '../text/seems.ts';
import type { OpenContext } from './context.ts';
import { openDers } from './open-ders.ts';
import { openJks } from './open-jks.ts';
import { isMicrosoftKey, openMicrosoftKey } from './open-pvk.ts';
import { openText } from './open-text.ts';
import { derKind } from './shape.ts';

export interface OpenOptions {
  /** Tried in this order on everything locked. */
  readonly passwords?: readonly string[];
  /** The run's purse of derivation steps; each file gets its own inside it. */
  readonly budget?: CostBudget;
  readonly limits?: Limits;
}

/**
 * Opens the bytes of one file. Never throws for anything the bytes hold: what can't be read stands in `unread`
 * (DAMAGED, NOT_RECOGNISED, ENCRYPTION_UNSUPPORTED, KEY_UNSUPPORTED, TOO_LARGE), what stays locked is an item.
 */
export async function open(bytes: Uint8Array, options: OpenOptions = {}): Promise<Opened> {
  const limits = options.limits ?? DEFAULT_LIMITS;
  const run = options.budget ?? new CostBudget(limits.runCost);
  const context: OpenContext = {
    passwords: [...new Set(options.passwords ?? [])],
    budget: new CostBudget(limits.fileCost, run),
    limits,
    used: new Set(),
  };
  const opened = await attemptAsync(() => openBytes(bytes, context));
  const { items, unread } = opened.ok ? told(opened.value) : { items: [], unread: [opened.failure] };
  await prepareSignatures(certificatesIn(items));
  return { items, unread, usedPasswords: [...context.used] };
}

/** An empty store is no failure of its reader, but somebody expects something from it. */
function told(parts: Parts): Parts {
  if (parts.items.length > 0 || parts.unread.length > 0) return parts;
  return { items: [], unread: [{ code: 'NOT_RECOGNISED', facts: { seems: 'nothing-inside' } }] };
}

async function openBytes(bytes: Uint8Array, context: OpenContext): Promise<Parts> {
  if (bytes.length > context.limits.fileBytes) {
    refuse('TOO_LARGE', { limit: 'file-bytes', max: context.limits.fileBytes, found: bytes.length });
  }
  if (bytes[0] === 0x30 && derKind(bytes) !== null) return openDers(bytes, 'der', context);
  if (isJks(bytes)) return openJks(bytes, context);
  if (isMicrosoftKey(bytes)) return openMicrosoftKey(bytes, context);
  const parts = await openText(bytes, context);
  return parts.items.length > 0 || parts.unread.length > 0
    ? parts
    : refuse('NOT_RECOGNISED', { seems: seemsLike(bytes) });
}
