/** One DER structure -> items. The readers by kind are a table; what a kind means for the product stands beside it. */
import type { Container } from '#shared/item.ts';
import { readElement } from '../der/element.ts';
import { item, type Item, type Parts } from '../item.ts';
import { encryptionOf, readEncryptedPkcs8, unlockPkcs8 } from '../keys/encrypted-pkcs8.ts';
import { spellsOutCurve } from '../keys/curve.ts';
import { type PrivateKey, readDsa, readPkcs1, readPkcs8, readSec1 } from '../keys/private-key.ts';
import { readPublicKey, rsaSpki } from '../keys/public-key.ts';
import { fieldsOf } from '../der/fields.ts';
import { unsignedOctets } from '../der/primitive.ts';
import { SEQUENCE } from '../der/tag.ts';
import { reading } from '../refusal.ts';
import { readRevocationList } from '../x509/revocation-list.ts';
import { readRequest } from '../x509/request.ts';
import type { OpenContext } from './context.ts';
import { lockedItem } from './locked.ts';
import { openCertificate } from './open-certificate.ts';
import { openPkcs12 } from './open-pkcs12.ts';
import { openPkcs7 } from './open-pkcs7.ts';
import type { DerKind } from './shape.ts';

type Reader = (der: Uint8Array, container: Container, context: OpenContext) => Item[] | Parts | Promise<Item[] | Parts>;

const READERS: Readonly<Record<DerKind, Reader>> = {
  certificate: (der, container) => [openCertificate(der, container)],
  csr: (der, container) => [item(container, { kind: 'csr', request: readRequest(der) })],
  crl: (der, container) => [item(container, { kind: 'crl', list: readRevocationList(der) })],
  pkcs12: (der, _, context) => openPkcs12(der, context),
  pkcs7: (der, _, context) => openPkcs7(der, context),
  pkcs8: async (der, container, context) => [privateKey(container, await readPkcs8(exact(der), context.budget), der)],
  pkcs1: async (der, container) => [privateKey(container, await readPkcs1(exact(der)))],
  sec1: async (der, container, context) => [privateKey(container, await readSec1(exact(der), context.budget), der)],
  'encrypted-pkcs8': openEncryptedPkcs8,
  spki: (der, container) => [item(container, { kind: 'public-key', key: readPublicKey(exact(der)) })],
  'pkcs1-public': (der, container) => [item(container, { kind: 'public-key', key: rsaPublicKey(der) })],
  dsa: async (der, container, context) => [privateKey(container, await readDsa(exact(der), context.budget))],
};

/** Reads the structure that starts `der` as the kind its shape says. Refuses as the readers do. */
export async function openDer(
  der: Uint8Array,
  kind: DerKind,
  container: Container,
  context: OpenContext,
): Promise<Parts> {
  const read = await READERS[kind](der, container, context);
  return Array.isArray(read) ? { items: read, unread: [] } : read;
}

/** `from`: what the key was read from. A curve that was spelled out there is named from now on. */
function privateKey(container: Container, key: PrivateKey, from: Uint8Array | null = null): Item {
  const isSpelledOut = from !== null && key.public.ec !== null && spellsOutCurve(from);
  return item(container, { kind: 'private-key', key }, { repaired: isSpelledOut ? ['curve-named'] : [] });
}

/** The structure without what follows it, which `openDerFile` reports. */
function exact(der: Uint8Array): Uint8Array {
  return reading('private-key', () => readElement(der)).whole;
}

/** RSAPublicKey (RFC 8017 A.1.1), as the "RSA PUBLIC KEY" label carries it. */
function rsaPublicKey(der: Uint8Array): ReturnType<typeof readPublicKey> {
  return reading('public-key', () => {
    const fields = fieldsOf(readElement(der), SEQUENCE);
    return readPublicKey(rsaSpki(unsignedOctets(fields.any()), unsignedOctets(fields.any())));
  });
}

async function openEncryptedPkcs8(der: Uint8Array, container: Container, context: OpenContext): Promise<Item[]> {
  const locked = readEncryptedPkcs8(exact(der));
  const encryption = encryptionOf(locked);
  try {
    const { key, used } = await unlockPkcs8(locked, context.passwords, context.budget);
    for (const password of used) context.used.add(password);
    return [item(container, { kind: 'private-key', key }, { encryption })];
  } catch (error) {
    return [lockedItem(error, container, encryption, 'private-key')];
  }
}
