/** An item: one thing inside a file, as `open` found it (RFC names; see the vocabulary of docs/ARCHITECTURE.md). */
import type { Failure } from '#shared/failure.ts';
import type { Container, Encryption, Repair } from '#shared/item.ts';
import type { PrivateKey } from './keys/private-key.ts';
import type { PublicKey } from './keys/public-key.ts';
import type { Certificate } from './x509/certificate.ts';
import type { RevocationList } from './x509/revocation-list.ts';
import type { Request } from './x509/request.ts';

export type Content =
  | { readonly kind: 'certificate'; readonly certificate: Certificate }
  | { readonly kind: 'private-key'; readonly key: PrivateKey }
  | { readonly kind: 'csr'; readonly request: Request }
  | { readonly kind: 'public-key'; readonly key: PublicKey }
  | { readonly kind: 'crl'; readonly list: RevocationList }
  | { readonly kind: 'secret' }
  /** Locked: what is inside is known only as far as the outside tells. */
  | { readonly kind: 'locked'; readonly inside: 'private-key' | null; readonly failure: Failure };

/** An item that holds just this. */
export function item(
  container: Container,
  content: Content,
  {
    encryption = null,
    friendlyName = null,
    isTrusted = false,
    repaired = [],
  }: Partial<Pick<Item, 'encryption' | 'friendlyName' | 'isTrusted' | 'repaired'>> = {},
): Item {
  return { container, content, encryption, friendlyName, isTrusted, repaired };
}

export interface Item {
  readonly container: Container;
  readonly content: Content;
  /** How it is, or was, locked. */
  readonly encryption: Encryption | null;
  readonly friendlyName: string | null;
  /** A certificate that its keystore or PFX marks as one to be trusted. Its sender says so, and nobody here believes it. */
  readonly isTrusted: boolean;
  readonly repaired: readonly Repair[];
}

/** What a reader found in some bytes. */
export interface Parts {
  readonly items: readonly Item[];
  /** Parts that could not be read; the others count all the same. */
  readonly unread: readonly Failure[];
}

/** What `open` makes of a file's bytes. */
export interface Opened extends Parts {
  /** The passwords that opened something, to be tried first on the next file. */
  readonly usedPasswords: readonly string[];
}

/** The certificates among `items`, in order. */
export function certificatesIn(items: readonly Pick<Item, 'content'>[]): Certificate[] {
  return items.flatMap(({ content }) => (content.kind === 'certificate' ? [content.certificate] : []));
}
