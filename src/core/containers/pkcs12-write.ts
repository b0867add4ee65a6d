/** Writes PKCS#12 (RFC 7292) under password integrity and privacy. */
import { hash } from '../crypto/nodecrypto.ts';
import * as oid from '../der/oids.ts';
import * as write from '../der/write.ts';
import { contextPrimitive } from '../der/tag.ts';
import type { PrivateKey } from '../keys/private-key.ts';
import { writeEncryptedPkcs8 } from '../keys/encrypted-pkcs8.ts';
import type { PublicKey } from '../keys/public-key.ts';
import { encryptWith, type PbeProfile } from '../pbe/encrypt.ts';
import { type BagAttributes, writeBagAttributes } from './bag-attributes.ts';
import { writePbmac1 } from './pbmac1.ts';
import { writeMacData } from './mac-data.ts';

/** How a PFX is locked: what its certificates, its keys and its integrity rest on. */
export interface PfxProfile {
  readonly certificates: PbeProfile;
  readonly keys: PbeProfile;
  readonly mac: MacProfile;
}

/** `kdf`: PKCS#12's own, or PBKDF2 for PBMAC1 (RFC 9579), which hardly any reader knows yet. */
export type MacProfile =
  | { readonly kdf: 'pkcs12'; readonly hash: 'sha1' | 'sha256'; readonly iterations: number }
  | { readonly kdf: 'pbkdf2'; readonly hash: 'sha256'; readonly iterations: number };

export type PfxProfileName = 'modern' | 'compatible' | 'legacy';

const PBES2: PbeProfile = { scheme: 'pbes2-aes256', prf: 'sha256', iterations: 100_000 };
const TRIPLE_DES: PbeProfile = { scheme: 'pbe-sha1-3des', iterations: 2048 };
const RC2_40: PbeProfile = { scheme: 'pbe-sha1-rc2-40', iterations: 2048 };
const SHA1_MAC: MacProfile = { kdf: 'pkcs12', hash: 'sha1', iterations: 2048 };

const PROFILES: Readonly<Record<PfxProfileName, PfxProfile>> = {
  modern: { certificates: PBES2, keys: PBES2, mac: { kdf: 'pkcs12', hash: 'sha256', iterations: 100_000 } },
  compatible: { certificates: TRIPLE_DES, keys: TRIPLE_DES, mac: SHA1_MAC },
  legacy: { certificates: RC2_40, keys: TRIPLE_DES, mac: SHA1_MAC },
};

export interface ProfileOptions {
  /** Of every derivation, instead of the profile's own. */
  readonly iterations?: number;
  /** PBMAC1 with SHA-256 in place of the profile's MAC. */
  readonly pbmac1?: boolean;
}

/** The profiles a person can choose from (contract/cli.md, "PFX profiles"), and what a target may change in them. */
export function pkcs12Profile(name: PfxProfileName, { iterations, pbmac1 = false }: ProfileOptions = {}): PfxProfile {
  const { certificates, keys, mac } = PROFILES[name];
  const count = iterations === undefined ? {} : { iterations };
  return {
    certificates: { ...certificates, ...count },
    keys: { ...keys, ...count },
    mac: pbmac1 ? { kdf: 'pbkdf2', hash: 'sha256', iterations: iterations ?? mac.iterations } : { ...mac, ...count },
  };
}

/** What a bag is called; without a name readers number it or fall back on the subject. */
interface Named {
  readonly friendlyName?: string | null;
}

/** Satisfied by a Certificate. */
export interface PfxCertificate extends Named {
  readonly der: Uint8Array;
  readonly publicKey: PublicKey;
  /** Marks it for Java as one to be trusted; without the mark Java sees no certificate that has no key. */
  readonly isTrusted?: boolean;
}

export interface Pkcs12Input {
  readonly keys: readonly (PrivateKey & Named)[];
  readonly certificates: readonly PfxCertificate[];
}

/**
 * Writes the DER of a PFX. Each key is linked by localKeyId, the SHA-1 of its certificate as openssl has it, to the
 * first certificate with its public key; those certificates come first, the others follow in the order given.
 * Every part has a salt of its own. `password` may be empty: it is then the empty BMPString, never null.
 */
export async function writePkcs12(
  input: Pkcs12Input,
  password: string,
  profile: PfxProfile,
): Promise<Uint8Array<ArrayBuffer>> {
  const leaves = input.keys.map((key) => leafOf(key, input.certificates));
  const parts: Promise<Uint8Array>[] = [];
  if (input.certificates.length > 0) {
    const ordered = new Set([...leaves.filter((leaf) => leaf !== null), ...input.certificates]);
    const bags = [...ordered].map((certificate) => certBag(certificate, leaves.includes(certificate)));
    parts.push(encryptedPart(write.sequence(...bags), password, profile.certificates));
  }
  if (input.keys.length > 0) {
    const bags = input.keys.map((key, i) => keyBag(key, leaves[i] ?? null, password, profile.keys));
    parts.push(Promise.all(bags).then((all) => dataPart(write.sequence(...all))));
  }
  // Each derives a key of its own: side by side.
  const authSafe = write.sequence(...(await Promise.all(parts)));
  return write.sequence(write.integer(3), dataPart(authSafe), await macOver(authSafe, password, profile.mac));
}

async function macOver(authSafe: Uint8Array, password: string, mac: MacProfile): Promise<Uint8Array> {
  return mac.kdf === 'pkcs12'
    ? writeMacData(mac.hash, mac.iterations, password, authSafe)
    : writePbmac1(mac.hash, mac.iterations, password, authSafe);
}

function leafOf(key: PrivateKey, certificates: readonly PfxCertificate[]): PfxCertificate | null {
  return certificates.find(({ publicKey }) => publicKey.identity === key.public.identity) ?? null;
}

function certBag(certificate: PfxCertificate, isLeaf: boolean): Uint8Array {
  const value = write.sequence(write.oid(oid.x509Certificate), write.context(0, write.octetString(certificate.der)));
  const { friendlyName = null, isTrusted = false } = certificate;
  return bag(oid.certBag, value, { friendlyName, localKeyId: isLeaf ? localKeyId(certificate) : null, isTrusted });
}

async function keyBag(
  key: PrivateKey & Named,
  leaf: PfxCertificate | null,
  password: string,
  profile: PbeProfile,
): Promise<Uint8Array> {
  const value = await writeEncryptedPkcs8(key, password, profile);
  const { friendlyName = null } = key;
  return bag(oid.shroudedKeyBag, value, { friendlyName, localKeyId: leaf === null ? null : localKeyId(leaf) });
}

function bag(type: string, value: Uint8Array, attributes: BagAttributes): Uint8Array {
  return write.sequence(write.oid(type), write.context(0, value), writeBagAttributes(attributes));
}

function localKeyId(certificate: PfxCertificate): Uint8Array {
  return hash('sha1', certificate.der);
}

function dataPart(content: Uint8Array): Uint8Array {
  return write.sequence(write.oid(oid.data), write.context(0, write.octetString(content)));
}

/** EncryptedData (RFC 5652 8). */
async function encryptedPart(content: Uint8Array, password: string, profile: PbeProfile): Promise<Uint8Array> {
  const { algorithm, encrypted } = await encryptWith(profile, password, content);
  const contentInfo = write.sequence(write.oid(oid.data), algorithm, write.element(contextPrimitive(0), encrypted));
  return write.sequence(write.oid(oid.encryptedData), write.context(0, write.sequence(write.integer(0), contentInfo)));
}
