/**
 * node-forge reads what was written here, by code that shares nothing with ours. It knows RSA keys, and is slow at
 * deriving keys: whoever asks has looked at what is asked. Loaded lazily by them, for it is large.
 */
import forge, { type Bag, type PrivateKey, type RsaPublicKey } from 'node-forge/lib/forge.js';
import pkcs12 from 'node-forge/lib/pkcs12.js';

/** 'silent': it can't read such a file, which says nothing about the file. */
export type SecondOpinion = 'agrees' | 'differs' | 'silent';

export interface PlannedContents {
  readonly certificates: readonly Uint8Array[];
  /** SubjectPublicKeyInfo of each private key. */
  readonly keys: readonly Uint8Array[];
}

/**
 * Whether the PEM or PKCS#12 file `bytes` holds just what was planned: certificates octet for octet, keys by their
 * modulus. `password` is ASCII; null: there is none.
 */
export function forgeOpinion(bytes: Uint8Array, password: string | null, planned: PlannedContents): SecondOpinion {
  try {
    const expected = planned.certificates.map(normal).toSorted();
    const moduli = planned.keys.map((spki) => modulus(forge.pki.publicKeyFromAsn1(forge.asn1.fromDer(binary(spki)))));
    const found = bytes[0] === SEQUENCE ? inPkcs12(bytes, password ?? '') : inPem(bytes, password);
    const agrees = same(found.certificates.toSorted(), expected) && same(found.moduli.toSorted(), moduli.toSorted());
    return agrees ? 'agrees' : 'differs';
  } catch {
    return 'silent';
  }
}

const SEQUENCE = 0x30;

interface Found {
  readonly certificates: readonly string[];
  readonly moduli: readonly string[];
}

function inPkcs12(bytes: Uint8Array, password: string): Found {
  // Its functions are there once the module is.
  void pkcs12;
  const pfx = forge.pkcs12.pkcs12FromAsn1(forge.asn1.fromDer(binary(bytes)), password);
  const bags = (type: string): Bag[] => pfx.getBags({ bagType: type })[type] ?? [];
  const { certBag = '', pkcs8ShroudedKeyBag = '', keyBag = '' } = forge.pki.oids;
  // A certificate with a key that is not RSA comes as mere ASN.1.
  const asn1 = ({ cert, asn1: raw }: Bag): string =>
    forge.asn1.toDer(cert === undefined || cert === null ? raw : forge.pki.certificateToAsn1(cert)).getBytes();
  return {
    certificates: bags(certBag).map(asn1),
    moduli: [...bags(pkcs8ShroudedKeyBag), ...bags(keyBag)].map(({ key }) => modulus(key)),
  };
}

function inPem(bytes: Uint8Array, password: string | null): Found {
  const text = binary(bytes);
  const messages = forge.pem.decode(text);
  return {
    certificates: messages.filter(({ type }) => type === 'CERTIFICATE').map(({ body }) => normalBinary(body)),
    moduli: messages
      .filter(({ type }) => type.endsWith('PRIVATE KEY'))
      .map((message) => modulus(keyIn(message, password))),
  };
}

function keyIn({ type, body }: { type: string; body: string }, password: string | null): PrivateKey {
  const asn1 = forge.asn1.fromDer(body);
  if (type !== 'ENCRYPTED PRIVATE KEY') return forge.pki.privateKeyFromAsn1(asn1);
  return forge.pki.privateKeyFromAsn1(forge.pki.decryptPrivateKeyInfo(asn1, password ?? ''));
}

/** forge may write bytes anew; both sides of a comparison go the same way through it. */
function normal(der: Uint8Array): string {
  return normalBinary(binary(der));
}

function normalBinary(der: string): string {
  return forge.asn1.toDer(forge.asn1.fromDer(der)).getBytes();
}

function modulus(key: object | null | undefined): string {
  const { n } = (key ?? {}) as Partial<RsaPublicKey>;
  if (n === undefined) throw new Error('not RSA');
  return n.toString(16);
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

function binary(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
