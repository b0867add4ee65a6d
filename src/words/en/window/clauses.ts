/** The usual obstacles, each as part of a sentence; the list of checks has them all. */
import type { FindingCode } from '#shared/finding.ts';
import { en } from '../say.ts';

export const CLAUSES: { readonly [C in FindingCode]?: (count: number) => string } = {
  KEY_MISMATCH: () => 'the key belongs to another certificate',
  KEY_MISSING: () => 'the key is missing',
  KEY_LOCKED: () => 'the key may be in a locked file',
  CHAIN_INCOMPLETE: () => 'an intermediate is missing',
  INTERMEDIATES_MISSING: () => 'no intermediate goes with your certificate',
  SIGNATURE_WRONG: () => 'a signature doesn’t fit',
  CERTIFICATE_EXPIRED: (count) =>
    count === 1 ? 'a certificate has ended' : `${en.number(count)} certificates have ended`,
  CERTIFICATE_NOT_YET_VALID: () => 'a certificate has not begun',
  HOST_NOT_COVERED: (count) =>
    count === 1 ? 'one hostname isn’t covered' : `${en.number(count)} hostnames aren’t covered`,
  HOST_UNUSABLE: (count) => (count === 1 ? 'one name is no hostname' : `${en.number(count)} names are no hostnames`),
  CERTIFICATE_SHARED: () => 'another bundle uses this certificate too',
  KEY_SHARED: () => 'another bundle uses this key too',
  KEY_TYPE_REFUSED: () => 'this target can’t use this kind of key',
  KEY_SIZE_REFUSED: () => 'this target can’t use a key of this size',
  AUTHORITY_PRIVATE: () => 'the issuer isn’t publicly trusted',
  AUTHORITIES_MISSING: () => 'no authority is among these files',
  SELF_SIGNED: () => 'the certificate signed itself',
};
