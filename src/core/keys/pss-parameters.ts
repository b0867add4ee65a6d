/** RSASSA-PSS-params (RFC 4055 3.1), which bind a key or say how a signature was made. */
import type { HashName } from '../crypto/nodecrypto.ts';
import { algorithmIdentifier, type AlgorithmIdentifier } from '../der/algorithm.ts';
import { Fields, fieldsOf } from '../der/fields.ts';
import * as oid from '../der/oids.ts';
import { smallInteger } from '../der/primitive.ts';
import { context, SEQUENCE } from '../der/tag.ts';

const HASHES: Readonly<Record<string, HashName>> = {
  [oid.sha1]: 'sha1',
  [oid.sha224]: 'sha224',
  [oid.sha256]: 'sha256',
  [oid.sha384]: 'sha384',
  [oid.sha512]: 'sha512',
};

/**
 * Every field has a default, and the mask's hash must be the message's. Null where there are no parameters, or such
 * as are not known here. Throws a Refusal: DAMAGED.
 */
export function pssParameters({ parameters }: AlgorithmIdentifier): { hash: HashName; saltOctets: number } | null {
  if (parameters === null) return null;
  const fields = fieldsOf(parameters, SEQUENCE);
  const hashField = fields.optional(context(0));
  const maskField = fields.optional(context(1));
  const saltField = fields.optional(context(2));
  const saltOctets = saltField === null ? 20 : smallInteger(new Fields(saltField).any());
  const hash = hashField === null ? 'sha1' : HASHES[algorithmIdentifier(new Fields(hashField).any()).oid];
  const mask = maskField === null ? 'sha1' : maskHash(algorithmIdentifier(new Fields(maskField).any()));
  return hash === undefined || hash !== mask ? null : { hash, saltOctets };
}

function maskHash(mask: AlgorithmIdentifier): HashName | undefined {
  if (mask.oid !== oid.mgf1 || mask.parameters === null) return undefined;
  return HASHES[algorithmIdentifier(mask.parameters).oid];
}
