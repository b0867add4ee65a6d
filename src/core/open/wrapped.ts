/** What base64 without a BEGIN line holds, in a text of any kind. */
import type { Repair } from '#shared/item.ts';
import { latin1 } from '../bytes.ts';
import { isJks } from '../containers/jks-store.ts';
import { readElement } from '../der/element.ts';
import { attempt } from '../refusal.ts';
import { decodeBase64 } from '../text/base64.ts';
import { base64Runs, LEAST_RUN } from '../text/base64-runs.ts';
import { mended } from '../text/mends.ts';
import { derKind, type DerKind } from './shape.ts';

export interface Wrapped {
  readonly kind: DerKind | 'jks' | 'text';
  readonly content: Uint8Array;
  /** All of it is there. */
  readonly isWhole: boolean;
  readonly repaired: readonly Repair[];
}

/** As the text stands, or as it was before it was written into mail or JSON, whichever gives more that is whole. */
export function wrappedIn(text: string): readonly Wrapped[] {
  // No mend makes a text longer.
  if (text.length < LEAST_RUN) return [];
  const asGiven = read(text, []);
  if (asGiven.length > 0 && asGiven.every(({ isWhole }) => isWhole)) return asGiven;
  const { text: better, repaired } = mended(text, (whole) => whole);
  if (repaired.length === 0) return asGiven;
  const asMended = read(better, repaired);
  return wholeIn(asMended) > wholeIn(asGiven) ? asMended : asGiven;
}

function wholeIn(found: readonly Wrapped[]): number {
  return found.filter(({ isWhole }) => isWhole).length;
}

/** Base64 that holds nothing of ours is text like any other. */
function read(text: string, repaired: readonly Repair[]): readonly Wrapped[] {
  return base64Runs(text).flatMap((run) => {
    const decoded = attempt(() => decodeBase64(run));
    return decoded.ok ? (identify(decoded.value, repaired) ?? []) : [];
  });
}

function identify(content: Uint8Array, repaired: readonly Repair[]): Wrapped | null {
  const kind = content[0] === 0x30 ? derKind(content) : null;
  if (kind !== null) {
    const isWhole = attempt(() => readElement(content)).ok;
    return { kind, content, isWhole, repaired: [...repaired, kind === 'pkcs12' ? 'base64' : 'no-header'] };
  }
  if (isJks(content)) return { kind: 'jks', content, isWhole: true, repaired: [...repaired, 'base64'] };
  return holdsText(content) ? { kind: 'text', content, isWhole: true, repaired: [...repaired, 'base64'] } : null;
}

/** PEM, in UTF-16 too, or base64 once more. */
function holdsText(content: Uint8Array): boolean {
  const text = latin1(content);
  return text.includes('BEGIN') || text.includes('B\0E\0G\0I\0N') || /^[A-Za-z0-9+/=\s]{60}/.test(text);
}
