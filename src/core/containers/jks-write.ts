/** Writes Java's own keystore, version 2 (see jks.ts): what Java before 9 makes and every Java reads. */
import { concat } from '../bytes.ts';
import { toUtf16be } from '../der/text.ts';
import type { PrivateKey } from '../keys/private-key.ts';
import { protectKey } from '../pbe/jks-protector.ts';
import { toModifiedUtf8, u16, u32, u64 } from './java-stream.ts';
import * as jks from './jks.ts';

/** A key with its chain, leaf first; or, without a key, one trusted certificate. */
export type JksEntry =
  | { readonly alias: string; readonly key: PrivateKey; readonly chain: readonly Uint8Array[] }
  | { readonly alias: string; readonly certificate: Uint8Array };

/**
 * Writes the store, its keys under the store's own password, as Java's servers expect. Aliases are written in lower
 * case, in which Java looks them up, and must then differ. `createdAt`, in milliseconds since 1970, is what keytool
 * shows as the date of every entry.
 */
export function writeJks(entries: readonly JksEntry[], password: string, createdAt = 0): Uint8Array<ArrayBuffer> {
  const secret = toUtf16be(password);
  const store = concat([
    u32(jks.JKS_MAGIC),
    u32(2),
    u32(entries.length),
    ...entries.map((entry) => entryOf(entry, password, createdAt)),
  ]);
  const whole = concat([store, jks.storeDigest(secret, store)]);
  secret.fill(0);
  return whole;
}

function entryOf(entry: JksEntry, password: string, createdAt: number): Uint8Array {
  const isKey = 'key' in entry;
  const alias = toModifiedUtf8(entry.alias.toLowerCase());
  const head = [u32(isKey ? jks.PRIVATE_KEY_ENTRY : jks.CERTIFICATE_ENTRY), u16(alias.length), alias, u64(createdAt)];
  if (!isKey) return concat([...head, certificate(entry.certificate)]);
  return concat([
    ...head,
    block(protectKey(entry.key.pkcs8, password)),
    u32(entry.chain.length),
    ...entry.chain.map(certificate),
  ]);
}

function certificate(der: Uint8Array): Uint8Array {
  const type = toModifiedUtf8('X.509');
  return concat([u16(type.length), type, block(der)]);
}

function block(octets: Uint8Array): Uint8Array {
  return concat([u32(octets.length), octets]);
}
