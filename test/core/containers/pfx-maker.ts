/** Builds PKCS#12 files piece by piece, the odd ones too that our writer would never write. */
import * as oid from '#core/der/oids.ts';
import { contextPrimitive } from '#core/der/tag.ts';
import * as write from '#core/der/write.ts';
import { writeMacData } from '#core/containers/mac-data.ts';
import { encryptWith, type PbeProfile } from '#core/pbe/encrypt.ts';
import { concat } from '#core/bytes.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/** Enough to be a derivation, little enough for thousands of tests. */
export const FAST: PbeProfile = { scheme: 'pbes2-aes256', prf: 'sha256', iterations: 2 };

export function certBag(der: Uint8Array, ...attributes: Uint8Array[]): Bytes {
  const value = write.sequence(write.oid(oid.x509Certificate), write.context(0, write.octetString(der)));
  return bag(oid.certBag, value, ...attributes);
}

export function bag(type: string, value: Uint8Array, ...attributes: Uint8Array[]): Bytes {
  const names = attributes.length === 0 ? [] : [write.setOf(...attributes)];
  return write.sequence(write.oid(type), write.context(0, value), ...names);
}

export function attribute(type: string, value: Uint8Array): Bytes {
  return write.sequence(write.oid(type), write.setOf(value));
}

export async function shroudedKeyBag(pkcs8: Uint8Array, password: string): Promise<Bytes> {
  const { algorithm, encrypted } = await encryptWith(FAST, password, pkcs8);
  return bag(oid.shroudedKeyBag, write.sequence(algorithm, write.octetString(encrypted)));
}

export function openPart(...bags: Uint8Array[]): Bytes {
  return write.sequence(write.oid(oid.data), write.context(0, write.octetString(write.sequence(...bags))));
}

/** `contents` stands in for a SafeContents. */
export async function lockedPart(password: string, contents: Uint8Array): Promise<Bytes> {
  const { algorithm, encrypted } = await encryptWith(FAST, password, contents);
  const info = write.sequence(write.oid(oid.data), algorithm, write.element(contextPrimitive(0), encrypted));
  return write.sequence(write.oid(oid.encryptedData), write.context(0, write.sequence(write.integer(0), info)));
}

/** A PFX of `parts` with a MAC under `macPassword`, or without one for null. */
export async function pfx(macPassword: string | null, ...parts: Uint8Array[]): Promise<Bytes> {
  const authSafe = write.sequence(...parts);
  return pfxOf(
    write.sequence(write.oid(oid.data), write.context(0, write.octetString(authSafe))),
    ...(macPassword === null ? [] : [await writeMacData('sha256', 2, macPassword, authSafe)]),
  );
}

export function pfxOf(...fields: Uint8Array[]): Bytes {
  return write.sequence(write.integer(3), ...fields);
}

/** An element of indefinite length (X.690 8.1.3.6). */
export function indefinite(identifier: number, ...contents: Uint8Array[]): Bytes {
  return concat([Uint8Array.of(identifier, 0x80), ...contents, new Uint8Array(2)]);
}
