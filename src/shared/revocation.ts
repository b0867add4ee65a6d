/** Revocation lists: why a certificate was revoked, and why a list that was given says nothing here. */

/** RFC 5280 5.3.1. */
export type RevocationReason =
  | 'unspecified'
  | 'keyCompromise'
  | 'cACompromise'
  | 'affiliationChanged'
  | 'superseded'
  | 'cessationOfOperation'
  | 'certificateHold'
  | 'removeFromCRL'
  | 'privilegeWithdrawn'
  | 'aACompromise';

export type ListUnused =
  /** No certificate of the chain was issued by whom the list is of. */
  | 'other-issuer'
  /** Somebody else's, made to speak for several issuers (5.2.5): who may do that is for them to say, and not asked here. */
  | 'indirect'
  /** None of the issuer's keys that stand in the chain signed it. */
  | 'signature-wrong'
  | 'signature-unsupported'
  /** The issuer's key usage leaves signing of lists out (RFC 5280 6.3.3 f). */
  | 'issuer-may-not-sign'
  /** Changes to another list, of no use without it (5.2.4). */
  | 'delta'
  /** It is limited to certificates of another kind (5.2.5). */
  | 'other-scope'
  /** It must not be read without an extension that is not understood here (5.2). */
  | 'unknown-critical'
  /** The limit of signatures was met before it could be verified. */
  | 'budget-spent';
