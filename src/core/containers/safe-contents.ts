/** SafeContents and SafeBag (RFC 7292 4.2): the bags of one part, those in nested SafeContents among them. */
import type { Failure } from '#shared/failure.ts';
import { children, type Element, readWhole } from '../der/element.ts';
import { fieldsOf } from '../der/fields.ts';
import * as oid from '../der/oids.ts';
import { objectIdentifier } from '../der/primitive.ts';
import { context, SEQUENCE, SET } from '../der/tag.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import { attempt, damaged, reading, refuse } from '../refusal.ts';
import { isMarkedTrusted, readBagNames } from './bag-attributes.ts';
import { type EntryNames, NAMELESS } from './entry.ts';

/** A bag as it stands: what it is, what is in it, what it is called. */
export type SafeBag =
  | {
      readonly kind: 'bag';
      readonly type: string;
      readonly value: Element;
      readonly names: EntryNames;
      readonly isTrusted: boolean;
    }
  | { readonly kind: 'unread'; readonly failure: Failure; readonly names: EntryNames };

/** SafeContents inside SafeContents: no writer is known to use even one level. */
const MAX_NESTING = 8;

/** How many bags may still be read, of all parts of a file. */
export interface BagPurse {
  left: number;
}

export function bagPurse(): BagPurse {
  return { left: DEFAULT_LIMITS.items };
}

/** Reads the bags in order. Refuses DAMAGED, and TOO_LARGE where `purse` holds too few; a bag that can't be read is 'unread'. */
export function readSafeContents(contents: Uint8Array, purse: BagPurse): SafeBag[] {
  return reading('pkcs12', () => bagsIn(readWhole(contents), purse, 0));
}

function bagsIn(safeContents: Element, purse: BagPurse, depth: number): SafeBag[] {
  if (depth > MAX_NESTING) refuse('TOO_LARGE', { limit: 'nesting', max: MAX_NESTING, found: null });
  if (safeContents.tag !== SEQUENCE) damaged('wrong-tag', safeContents.start);
  const elements = children(safeContents);
  if (elements.length > purse.left) refuse('TOO_LARGE', { limit: 'items', max: DEFAULT_LIMITS.items, found: null });
  purse.left -= elements.length;
  return elements.flatMap((element) => {
    const bags = attempt(() => reading('pkcs12', () => bagsOf(element, purse, depth)));
    return bags.ok ? bags.value : [{ kind: 'unread', failure: bags.failure, names: NAMELESS } as const];
  });
}

function bagsOf(element: Element, purse: BagPurse, depth: number): SafeBag[] {
  const fields = fieldsOf(element, SEQUENCE);
  const type = objectIdentifier(fields.any());
  const value = fieldsOf(fields.any(), context(0)).any();
  if (type === oid.safeContentsBag) return bagsIn(value, purse, depth + 1);
  const attributes = fields.optional(SET);
  return [{ kind: 'bag', type, value, names: readBagNames(attributes), isTrusted: isMarkedTrusted(attributes) }];
}
