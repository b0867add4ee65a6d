/** DER structures one after the other -> items. What follows the last and is none is kept in mind as a repair. */
import type { Container } from '#shared/item.ts';
import type { Failure } from '#shared/failure.ts';
import { readElement } from '../der/element.ts';
import type { Item, Parts } from '../item.ts';
import { attempt, attemptAsync } from '../refusal.ts';
import type { OpenContext } from './context.ts';
import { openDer } from './open-der.ts';
import { derKind } from './shape.ts';
import { tooMany } from './too-many.ts';

export async function openDers(bytes: Uint8Array, container: Container, context: OpenContext): Promise<Parts> {
  const items: Item[] = [];
  const unread: Failure[] = [];
  let at = 0;
  while (at < bytes.length) {
    const rest = bytes.subarray(at);
    const kind = derKind(rest);
    if (kind === null) break;
    if (items.length + unread.length >= context.limits.items) {
      unread.push(tooMany(context.limits));
      return { items, unread };
    }
    const opened = await attemptAsync(() => openDer(rest, kind, container, context));
    if (!opened.ok) unread.push(opened.failure);
    else {
      items.push(...opened.value.items);
      unread.push(...opened.value.unread);
    }
    const element = attempt(() => readElement(rest));
    if (!element.ok) return { items, unread };
    at += element.value.end;
  }
  if (at === bytes.length) return { items, unread };
  return { items: items.map((found) => ({ ...found, repaired: [...found.repaired, 'trailing-bytes'] })), unread };
}
