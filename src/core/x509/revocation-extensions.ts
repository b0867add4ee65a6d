/** The extensions of a revocation list and of its entries (RFC 5280 5.2, 5.3). */
import type { RevocationReason } from '#shared/revocation.ts';
import { hex } from '../bytes.ts';
import { readWhole } from '../der/element.ts';
import { Fields, fieldsOf } from '../der/fields.ts';
import { boolean, integerOctets } from '../der/primitive.ts';
import { context, contextPrimitive, SEQUENCE } from '../der/tag.ts';
import { damaged } from '../refusal.ts';
import { generalNames, type GeneralName } from './general-name.ts';
import type { Name } from './name.ts';

/** By number (RFC 5280 5.3.1); 7 is not used. */
const REASONS: Readonly<Record<number, RevocationReason>> = {
  0: 'unspecified',
  1: 'keyCompromise',
  2: 'cACompromise',
  3: 'affiliationChanged',
  4: 'superseded',
  5: 'cessationOfOperation',
  6: 'certificateHold',
  8: 'removeFromCRL',
  9: 'privilegeWithdrawn',
  10: 'aACompromise',
};

const ENUMERATED = 0x0a;

export function reasonCode(value: Uint8Array): RevocationReason {
  const element = readWhole(value);
  if (element.tag !== ENUMERATED || element.content.length !== 1) damaged('wrong-value', element.start);
  return REASONS[element.content[0] as number] ?? damaged('wrong-value', element.start);
}

/** Hex. */
export function crlNumber(value: Uint8Array): string {
  return hex(integerOctets(readWhole(value)));
}

export interface IssuingDistributionPoint {
  /** Where the list is published; empty where that is given relative to the issuer, or not at all. */
  readonly names: readonly GeneralName[];
  readonly onlyUserCertificates: boolean;
  readonly onlyAuthorityCertificates: boolean;
  readonly onlyAttributeCertificates: boolean;
  /** Only some reasons: a certificate that it doesn't name may be revoked for another. */
  readonly onlySomeReasons: boolean;
  /** It may name certificates of other issuers. */
  readonly isIndirect: boolean;
}

export function issuingDistributionPoint(value: Uint8Array): IssuingDistributionPoint {
  const fields = fieldsOf(readWhole(value), SEQUENCE);
  const point = fields.optional(context(0));
  const isTrue = (n: number): boolean => {
    const flag = fields.optional(contextPrimitive(n));
    return flag !== null && boolean(flag, contextPrimitive(n));
  };
  const onlyUserCertificates = isTrue(1);
  const onlyAuthorityCertificates = isTrue(2);
  const onlySomeReasons = fields.optional(contextPrimitive(3)) !== null;
  const isIndirect = isTrue(4);
  const onlyAttributeCertificates = isTrue(5);
  const full = point === null ? null : new Fields(point).optional(context(0));
  const names = full === null ? [] : generalNames(full);
  return {
    names,
    onlyUserCertificates,
    onlyAuthorityCertificates,
    onlyAttributeCertificates,
    onlySomeReasons,
    isIndirect,
  };
}

/** The directory name among the issuer's names (RFC 5280 5.3.3). */
export function certificateIssuer(value: Uint8Array): Name {
  for (const name of generalNames(readWhole(value))) if (name.type === 'directory') return name.name;
  return damaged('missing-field');
}
