/** One thing found in a container, with the names the container gives it. */
import type { Failure } from '#shared/failure.ts';
import type { Encryption } from '#shared/item.ts';
import type { PrivateKey } from '../keys/private-key.ts';

export interface EntryNames {
  /** The friendlyName of PKCS#12, the alias of a Java keystore. */
  readonly friendlyName: string | null;
  /** localKeyId in hex: a hint only, since writers fill it with what they like; keys are paired by public key. */
  readonly localKeyId: string | null;
}

export type Entry = EntryNames &
  /** `isTrusted`: the container says that it is there to be trusted, not to go with a key. */
  (
    | { readonly kind: 'certificate'; readonly der: Uint8Array; readonly isTrusted?: boolean }
    | { readonly kind: 'crl'; readonly der: Uint8Array }
    /** `encryption`: how the key itself was locked; null where it lay open inside its container. */
    | { readonly kind: 'private-key'; readonly key: PrivateKey; readonly encryption: Encryption | null }
    /** A symmetric key or password, which is none of our business. `typeOid`: what a PKCS#12 file says it is. */
    | { readonly kind: 'secret'; readonly typeOid: string | null }
    /** Could not be read or opened; the other entries count all the same. */
    | { readonly kind: 'unread'; readonly failure: Failure }
  );

export const NAMELESS: EntryNames = { friendlyName: null, localKeyId: null };
