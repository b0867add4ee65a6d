/** GeneralName (RFC 5280 4.2.1.6). */
import { hex, latin1Between } from '../bytes.ts';
import { children, type Element } from '../der/element.ts';
import { Fields } from '../der/fields.ts';
import { objectIdentifier } from '../der/primitive.ts';
import { OBJECT_IDENTIFIER } from '../der/tag.ts';
import type { SanView } from '#shared/item.ts';
import { showAddress } from './ip-address.ts';
import { Name } from './name.ts';

export type GeneralName =
  | { readonly type: 'DNS' | 'email' | 'URI'; readonly value: string }
  /** 4 or 16 octets in a certificate; 8 or 32 with the mask in a name constraint. */
  | { readonly type: 'IP'; readonly octets: Uint8Array }
  | { readonly type: 'directory'; readonly name: Name }
  | { readonly type: 'other'; readonly tag: number; readonly detail: string };

/** Reads GeneralNames, or any constructed element that holds them. */
export function generalNames(element: Element): GeneralName[] {
  return children(element, 50_000).map(generalName);
}

export function generalName(element: Element): GeneralName {
  switch (element.tag) {
    case 0x81:
      return { type: 'email', value: characters(element) };
    case 0x82:
      return { type: 'DNS', value: characters(element) };
    case 0x86:
      return { type: 'URI', value: characters(element) };
    case 0x87:
      return { type: 'IP', octets: element.content };
    case 0xa4:
      return { type: 'directory', name: new Name(new Fields(element).any()) };
    case 0x88:
      return { type: 'other', tag: 8, detail: objectIdentifier(element, 0x88) };
    default:
      return { type: 'other', tag: element.tag & 0x1f, detail: otherDetail(element) };
  }
}

function characters({ bytes, contentStart, contentEnd }: Element): string {
  return latin1Between(bytes, contentStart, contentEnd);
}

function otherDetail(element: Element): string {
  const first = element.isConstructed ? new Fields(element).peek() : null;
  return first?.tag === OBJECT_IDENTIFIER ? objectIdentifier(first) : hex(element.content.subarray(0, 32));
}

/** As the contract prints it; a directory name is 'other' there. */
export function sanView(name: GeneralName): SanView {
  switch (name.type) {
    case 'IP':
      return { type: 'IP', value: showAddress(name.octets) };
    case 'directory':
      return { type: 'other', value: name.name.toString() };
    case 'other':
      return { type: 'other', value: name.detail };
    default:
      return { type: name.type, value: name.value };
  }
}
