/** Everything received -> one file of the format asked for, without a target's demands. */
import { finding, type Finding } from '#shared/finding.ts';
import { concat } from '#core/bytes.ts';
import { writeJks } from '#core/containers/jks-write.ts';
import { writePkcs7 } from '#core/containers/pkcs7-write.ts';
import { pkcs12Profile, writePkcs12 } from '#core/containers/pkcs12-write.ts';
import type { PrivateKey } from '#core/keys/private-key.ts';
import { toPkcs1, toSec1 } from '#core/keys/write-key.ts';
import { writePem } from '#core/text/pem.ts';
import type { Certificate } from '#core/x509/certificate.ts';
import type { Pile } from './pile.ts';
import { encode, pemBlock } from './pem-block.ts';

export const CONVERT_FORMATS = [
  'pem',
  'der',
  'pfx',
  'p7b',
  'pkcs1',
  'pkcs8',
  'sec1',
  'jks',
  'fullchain',
  'key',
  'cert',
] as const;
export type ConvertFormat = (typeof CONVERT_FORMATS)[number];

export interface ConvertOptions {
  readonly format: ConvertFormat;
  readonly profile: 'modern' | 'compatible' | 'legacy';
  /** Of a PFX: rounds in place of the profile's, and PBMAC1 in place of its MAC. */
  readonly iterations?: number | undefined;
  readonly pbmac1?: boolean;
  /** Of an encrypted key: scrypt in place of PBKDF2. */
  readonly scrypt?: boolean;
  /** For what is written; null: a key is written without. */
  readonly password: string | null;
}

export type Converted =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly holdsKey: boolean; readonly encrypted: boolean }
  | { readonly kind: 'refused'; readonly finding: Finding };

export async function convert(pile: Pile, options: ConvertOptions): Promise<Converted> {
  switch (options.format) {
    case 'pem':
      return convertAll(pile, options);
    case 'fullchain':
      return withLeaf(pile, () => certificatesFile(pile.chain));
    case 'cert':
      return withLeaf(pile, (leaf) => certificatesFile([leaf]));
    case 'p7b':
      if (pile.certificates.length === 0) return nothingIn(pile);
      return file(writePkcs7(pile.certificates.map(({ der }) => der)));
    case 'der':
      return convertDer(pile);
    case 'pfx':
      return convertPfx(pile, options);
    case 'jks':
      return convertJks(pile, options.password ?? '');
    case 'key':
    case 'pkcs8':
    case 'pkcs1':
    case 'sec1':
      return withKey(pile, (key) => keyFile(key, options));
  }
}

function file(bytes: Uint8Array, holdsKey = false, encrypted = false): Converted {
  return { kind: 'file', bytes, holdsKey, encrypted };
}

function refused(reason: Finding): Converted {
  return { kind: 'refused', finding: reason };
}

function withLeaf(pile: Pile, write: (leaf: Certificate) => Converted): Converted {
  return pile.leaf.kind === 'one' ? write(pile.leaf.certificate) : refused(pile.leaf.finding);
}

async function withKey(pile: Pile, write: (key: PrivateKey) => Promise<Converted>): Promise<Converted> {
  return pile.key.kind === 'one' ? write(pile.key.key) : refused(pile.key.finding);
}

function certificatesFile(certificates: readonly Certificate[]): Converted {
  return file(concat(certificates.map(({ der }) => encode(writePem('CERTIFICATE', der)))));
}

function nothingIn({ leaf }: Pile): Converted {
  return refused(leaf.kind === 'none' ? leaf.finding : finding('LEAF_MISSING', 'blocker', { requests: [] }));
}

/** Leaf, chain in order, other certificates, keys. */
async function convertAll(pile: Pile, options: ConvertOptions): Promise<Converted> {
  const certificates = pile.certificates.map(({ der }) => encode(writePem('CERTIFICATE', der)));
  const keys = await Promise.all(pile.keys.map((key) => pkcs8Pem(key, options)));
  if (certificates.length + keys.length === 0) return nothingIn(pile);
  return file(concat([...certificates, ...keys]), keys.length > 0, options.password !== null);
}

function pkcs8Pem(key: PrivateKey, { password, scrypt = false }: ConvertOptions): Promise<Uint8Array> {
  const wrapping = password === null ? 'pkcs8' : scrypt ? 'encrypted-scrypt' : 'encrypted';
  return pemBlock({ kind: 'private-key', key }, wrapping, password);
}

/** DER holds one thing: the certificate, or the key where there is no certificate. */
function convertDer(pile: Pile): Converted {
  if (pile.certificates.length > 0) return withLeaf(pile, (leaf) => file(leaf.der));
  return pile.key.kind === 'one' ? file(pile.key.key.pkcs8.slice(), true) : refused(pile.key.finding);
}

async function convertPfx(
  pile: Pile,
  { password, profile: name, iterations, pbmac1 = false }: ConvertOptions,
): Promise<Converted> {
  const { keys, certificates } = pile;
  if (keys.length + certificates.length === 0) return nothingIn(pile);
  const profile = pkcs12Profile(name, { pbmac1, ...(iterations === undefined ? {} : { iterations }) });
  return file(await writePkcs12({ keys, certificates }, password ?? '', profile), keys.length > 0, true);
}

async function convertJks(pile: Pile, password: string): Promise<Converted> {
  return withKey(pile, async (key) => {
    const chain = pile.chain.map(({ der }) => der);
    return withLeaf(pile, () => file(writeJks([{ alias: 'certificate', key, chain }], password), true, true));
  });
}

async function keyFile(key: PrivateKey, options: ConvertOptions): Promise<Converted> {
  const { format, password } = options;
  if (format === 'key' || format === 'pkcs8') return file(await pkcs8Pem(key, options), true, password !== null);
  const der = format === 'pkcs1' ? toPkcs1(key) : toSec1(key);
  if (der === null) {
    const form = format === 'pkcs1' ? 'PKCS#1' : 'SEC1';
    return refused(finding('KEY_FORM_IMPOSSIBLE', 'blocker', { keyType: key.public.type, form }));
  }
  return file(encode(writePem(format === 'pkcs1' ? 'RSA PRIVATE KEY' : 'EC PRIVATE KEY', der)), true);
}
