/**
 * Text -> items: JSON and SSH keys, PEM blocks, and base64 that stands without them or wraps another file, such as the fields of a
 * Kubernetes secret. What a block holds is told by its content; its label only says what a damaged one was.
 */
import type { Failure } from '#shared/failure.ts';
import type { Repair } from '#shared/item.ts';
import type { Item, Parts } from '../item.ts';
import { readElement } from '../der/element.ts';
import { attempt, attemptAsync } from '../refusal.ts';
import { decodeText } from '../text/decode.ts';
import { type BrokenBlock, type PemBlock, readPem } from '../text/pem.ts';
import type { OpenContext } from './context.ts';
import { openDers } from './open-ders.ts';
import { openJks } from './open-jks.ts';
import { openKeyText } from './open-key-text.ts';
import { foreign, isPassedOver, openBlock } from './open-pem.ts';
import { derKind } from './shape.ts';
import { tooMany } from './too-many.ts';
import { type Wrapped, wrappedIn } from './wrapped.ts';

/** Base64 of base64 of PEM has been seen; more has not. */
const MOST_WRAPPINGS = 3;

/** Nothing found and nothing told: the text is none of ours. What stands before a limit is met counts. */
export async function openText(bytes: Uint8Array, context: OpenContext, wrappings = 0): Promise<Parts> {
  const { text, repaired } = decodeText(bytes);
  const items: Item[] = [];
  const unread: Failure[] = [];
  for (const { open, repairs } of findsIn(text, context, wrappings)) {
    if (items.length + unread.length >= context.limits.items) {
      unread.push(tooMany(context.limits));
      break;
    }
    const opened = await attemptAsync(open);
    const parts = opened.ok ? opened.value : { items: [], unread: [opened.failure] };
    items.push(...parts.items.map((item) => mendedItem(item, [...repaired, ...repairs])));
    unread.push(...parts.unread);
  }
  return { items, unread };
}

interface Find {
  readonly open: () => Promise<Parts>;
  /** What was mended to find it. */
  readonly repairs: readonly Repair[];
}

function* findsIn(text: string, context: OpenContext, wrappings: number): Generator<Find> {
  const keys = openKeyText(text, context);
  if (keys !== null) {
    yield { open: () => keys, repairs: [] };
    return;
  }
  for (const piece of readPem(text, context.limits)) {
    if (piece.kind === 'around') {
      for (const found of wrappedIn(piece.text)) {
        yield { open: () => openWrapped(found, context, wrappings), repairs: found.repaired };
      }
    } else if (piece.kind === 'broken') {
      yield { open: () => openBroken(piece, context), repairs: [...piece.repaired, 'end-line'] };
    } else if (!isPassedOver(piece)) {
      yield { open: () => openBlock(piece, context), repairs: [...piece.repaired, ...trailing(piece)] };
    }
  }
}

/** Labels of what goes on after one structure, or is none: a trusted certificate has settings behind it. */
const NOT_ONE_STRUCTURE: ReadonlySet<string> = new Set(['TRUSTED CERTIFICATE', 'OPENSSH PRIVATE KEY']);

/** Octets after the structure. */
function trailing({ label, headers, content }: PemBlock): readonly Repair[] {
  if (headers.size > 0 || NOT_ONE_STRUCTURE.has(label)) return [];
  const element = attempt(() => readElement(content));
  return element.ok && element.value.end < content.length ? ['trailing-bytes'] : [];
}

function mendedItem(item: Item, repairs: readonly Repair[]): Item {
  return repairs.length === 0 && item.repaired.length < 2
    ? item
    : { ...item, repaired: [...new Set([...repairs, ...item.repaired])] };
}

/** A block whose END line was lost is whole if what it holds says so itself; else it says how much is missing. */
async function openBroken({ label, failure, content }: BrokenBlock, context: OpenContext): Promise<Parts> {
  const other = foreign(label);
  if (other !== null) return { items: [], unread: [other] };
  const whole = attempt(() => readElement(content));
  if (whole.ok && derKind(content) !== null) {
    return openBlock({ kind: 'block', label, headers: new Map(), content, repaired: [] }, context);
  }
  if (failure.code !== 'DAMAGED' || failure.facts.damage !== 'no-end-line') return { items: [], unread: [failure] };
  const missing = whole.ok || whole.failure.code !== 'DAMAGED' ? null : whole.failure.facts.missing;
  return { items: [], unread: [{ ...failure, facts: { ...failure.facts, at: content.length, missing } }] };
}

async function openWrapped({ kind, content }: Wrapped, context: OpenContext, wrappings: number): Promise<Parts> {
  if (kind === 'jks') return openJks(content, context);
  if (kind !== 'text') return openDers(content, 'pem', context);
  if (wrappings >= MOST_WRAPPINGS) return { items: [], unread: [] };
  const parts = await openText(content, context, wrappings + 1);
  content.fill(0);
  return parts;
}
