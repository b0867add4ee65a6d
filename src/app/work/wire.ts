/**
 * Items as they cross between processes: plain data with buffers of its own. Values with methods, such as
 * certificates, are built anew from their bytes on the other side.
 */
import type { Content, Item } from '#core/item.ts';
import { readPublicKey } from '#core/keys/public-key.ts';
import { readCertificate } from '#core/x509/certificate.ts';
import { readRevocationList } from '#core/x509/revocation-list.ts';
import { readRequest } from '#core/x509/request.ts';

type Octets = Uint8Array<ArrayBuffer>;

export type WireContent =
  | { readonly kind: 'certificate' | 'csr' | 'crl'; readonly der: Octets }
  | { readonly kind: 'private-key'; readonly spki: Octets; readonly pkcs8: Octets }
  | { readonly kind: 'public-key'; readonly spki: Octets }
  | Extract<Content, { readonly kind: 'secret' | 'locked' }>;

export interface WireItem extends Omit<Item, 'content'> {
  readonly content: WireContent;
}

export function encodeItem(item: Item): WireItem {
  return { ...item, content: encode(item.content) };
}

/** Throws a Refusal for bytes that `encodeItem` never made. */
export function decodeItem(item: WireItem): Item {
  return { ...item, content: decode(item.content) };
}

/** Copies: a structured clone takes along the whole buffer behind a slice, and that may hold secrets. */
function encode(content: Content): WireContent {
  switch (content.kind) {
    case 'certificate':
      return { kind: 'certificate', der: content.certificate.der.slice() };
    case 'csr':
      return { kind: 'csr', der: content.request.der.slice() };
    case 'crl':
      return { kind: 'crl', der: content.list.der.slice() };
    case 'private-key':
      return { kind: 'private-key', spki: content.key.public.spki.slice(), pkcs8: content.key.pkcs8.slice() };
    case 'public-key':
      return { kind: 'public-key', spki: content.key.spki.slice() };
    case 'secret':
    case 'locked':
      return content;
  }
}

/** A private key was proven consistent where it was read; here only its public half is decoded. */
function decode(content: WireContent): Content {
  switch (content.kind) {
    case 'certificate':
      return { kind: 'certificate', certificate: readCertificate(content.der) };
    case 'csr':
      return { kind: 'csr', request: readRequest(content.der) };
    case 'crl':
      return { kind: 'crl', list: readRevocationList(content.der) };
    case 'private-key':
      return { kind: 'private-key', key: { public: readPublicKey(content.spki), pkcs8: content.pkcs8 } };
    case 'public-key':
      return { kind: 'public-key', key: readPublicKey(content.spki) };
    case 'secret':
    case 'locked':
      return content;
  }
}
