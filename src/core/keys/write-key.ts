/** A private key in the encodings others ask for. Each answer is a secret with a buffer of its own. */
import { readWhole } from '../der/element.ts';
import { fieldsOf } from '../der/fields.ts';
import * as oid from '../der/oids.ts';
import { octets } from '../der/primitive.ts';
import { context, SEQUENCE } from '../der/tag.ts';
import * as write from '../der/write.ts';
import { algorithmIdentifier } from '../der/algorithm.ts';
import type { PrivateKey } from './private-key.ts';

/** How a key is wrapped: by the name of its PEM label. */
export type KeyForm = 'pkcs8' | 'pkcs1' | 'sec1';

/** RSAPrivateKey (RFC 8017 A.1.2) of an RSA key; null for any other, a PSS key among them. */
export function toPkcs1(key: PrivateKey): Uint8Array<ArrayBuffer> | null {
  const { algorithm, inner } = open(key);
  return algorithm.oid === oid.rsaEncryption ? inner.slice() : null;
}

/** ECPrivateKey (RFC 5915 3) with its curve named inside, of an EC key; null for any other. */
export function toSec1(key: PrivateKey): Uint8Array<ArrayBuffer> | null {
  const { algorithm, inner } = open(key);
  if (algorithm.oid !== oid.ecPublicKey || algorithm.parameters === null) return null;
  const fields = fieldsOf(readWhole(inner), SEQUENCE);
  const version = fields.any().whole;
  const scalar = fields.any().whole;
  const point = fields.take(context(1)).whole;
  return write.sequence(version, scalar, write.context(0, algorithm.parameters.whole), point);
}

function open(key: PrivateKey): { algorithm: ReturnType<typeof algorithmIdentifier>; inner: Uint8Array } {
  const fields = fieldsOf(readWhole(key.pkcs8), SEQUENCE);
  fields.any();
  return { algorithm: algorithmIdentifier(fields.any()), inner: octets(fields.any()) };
}
