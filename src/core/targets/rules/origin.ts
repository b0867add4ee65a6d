/** Demands on whom the certificate comes from, what it may be used for, and who else has it. */
import { finding } from '#shared/finding.ts';
import { anyExtendedKeyUsage, clientAuth as clientAuthId, serverAuth as serverAuthId } from '../../der/oids.ts';
import type { Certificate } from '../../x509/certificate.ts';
import type { KeyUsage } from '../../x509/extensions.ts';
import { signatureAlgorithm } from '../../x509/signature-algorithm.ts';
import { ofLeaf, type Rule } from './rule.ts';

const DAY = 86_400_000;

export const uniquePerInstance: Rule<'unique-per-instance'> = ofLeaf((_, { leaf, sharedCertificate, sharedKey }) => [
  ...(sharedCertificate.length === 0
    ? []
    : [finding('CERTIFICATE_SHARED', 'blocker', { sha256: leaf.sha256, bundles: sharedCertificate })]),
  ...(sharedKey.length === 0
    ? []
    : [finding('KEY_SHARED', 'blocker', { spkiSha256: leaf.publicKey.sha256, bundles: sharedKey })]),
]);

export const publicAuthority: Rule<'public-authority'> = ({ stated }, { privateRoot }) =>
  privateRoot === null
    ? []
    : [finding('AUTHORITY_PRIVATE', stated ? 'blocker' : 'warning', { root: privateRoot, stated })];

export const notSelfSigned: Rule<'not-self-signed'> = ofLeaf((_, { leaf }) =>
  leaf.isSelfIssued ? [finding('SELF_SIGNED_REFUSED', 'blocker', { subject: String(leaf.subject) })] : [],
);

export const issuerNamed: Rule<'issuer-named'> = ofLeaf((_, { leaf }) =>
  leaf.issuer.isEmpty ? [finding('ISSUER_NAMELESS', 'blocker', {})] : [],
);

/** Without a list every use is allowed (RFC 5280 4.2.1.12): that there is none is a check's own warning. */
export const serverAuth: Rule<'server-auth'> = ofLeaf((_, { leaf }) =>
  allows(leaf, serverAuthId) ? [] : [finding('PURPOSE_REFUSED', 'blocker', { purpose: 'serverAuth' })],
);

export const clientAuth: Rule<'client-auth'> = ofLeaf((_, { leaf }) =>
  allows(leaf, clientAuthId) ? [] : [finding('PURPOSE_REFUSED', 'blocker', { purpose: 'clientAuth' })],
);

function allows({ extendedKeyUsage: list }: Certificate, purpose: string): boolean {
  return list === null || list.includes(purpose) || list.includes(anyExtendedKeyUsage);
}

export const keyUsage: Rule<'key-usage'> = ofLeaf(({ bits }, { leaf }) => {
  const lacks = bits.filter((bit) => leaf.keyUsage?.has(bit as KeyUsage) !== true);
  return lacks.length === 0 ? [] : [finding('KEY_USAGE_REFUSED', 'blocker', { lacks })];
});

export const signature: Rule<'signature'> = ofLeaf(({ algorithms }, { leaf }) => {
  const { name: algorithm } = signatureAlgorithm(leaf.signatureAlgorithm);
  if (algorithms.includes(algorithm)) return [];
  return [finding('SIGNATURE_REFUSED', 'blocker', { algorithm, allowed: algorithms })];
});

export const notAnAuthority: Rule<'not-an-authority'> = ofLeaf((_, { leaf }) =>
  leaf.isCa ? [finding('AUTHORITY_REFUSED', 'blocker', { subject: String(leaf.subject) })] : [],
);

export const anAuthority: Rule<'an-authority'> = ofLeaf((_, { leaf }) =>
  leaf.isCa ? [] : [finding('AUTHORITY_WANTED', 'blocker', { subject: String(leaf.subject) })],
);

export const started: Rule<'started'> = ofLeaf(({ days }, { leaf: { notBefore }, at }) =>
  notBefore + days * DAY <= at ? [] : [finding('STARTS_TOO_LATE', 'blocker', { notBefore, days, at })],
);

export const ocspUrlLength: Rule<'ocsp-url-length'> = ofLeaf(({ most }, { leaf }) =>
  (leaf.authorityInfoAccess?.ocsp ?? [])
    .filter((address) => address.length > most)
    .map((address) => finding('ADDRESS_TOO_LONG', 'blocker', { length: address.length, most })),
);
