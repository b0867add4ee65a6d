import type { ListUnused, RevocationReason } from '#shared/revocation.ts';

/** Why a certificate was revoked, as the end of "..., because". */
export const reasons: { readonly [R in RevocationReason]: string } = {
  unspecified: 'its authority gave no reason',
  keyCompromise: 'its private key may be in other hands',
  cACompromise: "its authority's own key may be in other hands",
  affiliationChanged: 'what it says of its holder no longer holds',
  superseded: 'another one took its place',
  cessationOfOperation: 'it is no longer needed',
  certificateHold: 'its authority put it on hold',
  removeFromCRL: 'its authority put it on hold, and may have lifted that since',
  privilegeWithdrawn: 'its holder lost a right that it speaks of',
  aACompromise: "its authority's own key may be in other hands",
};

/** Why a list counts for nothing here, as the end of a sentence. */
export const unused: { readonly [R in ListUnused]: string } = {
  'other-issuer': 'none of the certificates in this chain are its business',
  indirect: 'somebody else made it for several authorities, and CertPrep takes a list only from the authority itself',
  'signature-wrong': 'its signature is not that of the authority in this chain',
  'signature-unsupported': "its signature is of a kind that CertPrep can't verify",
  'issuer-may-not-sign': "the key usage of its authority doesn't allow it to sign such lists",
  delta: 'it only lists changes to another list',
  'other-scope': 'it speaks of certificates of another kind',
  'unknown-critical': 'it may not be read without an extension that CertPrep does not know',
  'budget-spent': 'there were too many signatures to verify',
};
