/** How a PKCS#12 file is locked, in the words of `inspect`. */
import type { Encryption } from '#shared/item.ts';
import * as oid from '../der/oids.ts';
import { type EncryptedKey, encryptedKey } from '../keys/encrypted-pkcs8.ts';
import { attempt } from '../refusal.ts';
import type { Entry } from './entry.ts';
import { type Pfx, readPfx } from './pfx.ts';
import type { Pkcs12Mac } from './pkcs12-mac.ts';
import { bagPurse, readSafeContents } from './safe-contents.ts';

/** As far as its outside tells: for a person who has no password yet. Refuses as `readPfx`. */
export function pkcs12Encryption(der: Uint8Array): Encryption | null {
  const pfx = readPfx(der);
  return describe(pfx.mac, encryptionsOf(pfx));
}

/** Each lock of the file on its own: of the certificates, and of every key. Refuses as `readPfx`. */
export function pkcs12Locks(der: Uint8Array): readonly Encryption[] {
  return encryptionsOf(readPfx(der));
}

/** With everything open: of the keys first, since they are what is guarded; null with neither lock nor MAC. */
export function openedEncryption(pfx: Pfx, entries: readonly Entry[]): Encryption | null {
  const ofKeys = entries.flatMap((entry) => (entry.kind === 'private-key' ? (entry.encryption ?? []) : []));
  return describe(pfx.mac, [...ofKeys, ...encryptionsOf(pfx)]);
}

/** What stands locked in plain sight: the encrypted parts, and the shrouded keys of the open ones. */
export function locksOf(pfx: Pfx): EncryptedKey[] {
  const purse = bagPurse();
  return pfx.parts.flatMap((part) => {
    if (part.kind === 'locked') return [part];
    if (part.kind === 'unread') return [];
    const locks = attempt(() =>
      readSafeContents(part.contents, purse).flatMap((bag) =>
        bag.kind === 'bag' && bag.type === oid.shroudedKeyBag ? [encryptedKey(bag.value)] : [],
      ),
    );
    return locks.ok ? locks.value : [];
  });
}

function encryptionsOf(pfx: Pfx): Encryption[] {
  return locksOf(pfx).map(({ scheme }) => scheme.encryption);
}

function describe(mac: Pkcs12Mac | null, locks: readonly Encryption[]): Encryption | null {
  const [lock] = locks;
  if (lock !== undefined) return { ...lock, mac: mac?.name ?? null };
  if (mac === null) return null;
  return { scheme: 'none', cipher: null, kdf: mac.kdf, iterations: mac.iterations, mac: mac.name };
}
