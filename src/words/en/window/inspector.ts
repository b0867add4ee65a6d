import type { InspectorWords } from '../../window-inspector.ts';
import { ago, ahead, days, en } from '../say.ts';

const PURPOSES: Readonly<Record<string, string>> = {
  serverAuth: 'servers',
  clientAuth: 'clients',
  codeSigning: 'programs',
  emailProtection: 'mail',
  timeStamping: 'time stamps',
  ocspSigning: 'revocation answers',
  anyExtendedKeyUsage: 'any purpose',
};

export const inspector: InspectorWords = {
  label: 'Details of this certificate',
  close: 'Close details (Esc)',
  tabs: { plain: 'In plain words', fields: 'All fields', asn1: 'ASN.1' },
  plain: ({ role, organisation }, issuer) => {
    switch (role) {
      case 'leaf':
        return `It says which names a server may bear, and which key is the server’s. ${issuer} signed it.`;
      case 'intermediate':
        return `${organisation ?? 'An authority'} signs other certificates with it. It was itself signed by ${issuer}.`;
      case 'root':
        return 'It signed itself: nobody vouches for it. Whoever trusts it trusts all that was signed under it.';
    }
  },
  life: ({ notBefore, notAfter }, at) => {
    if (at < notBefore) return `Valid from ${en.date(notBefore)}, ${ahead(notBefore, at)}`;
    if (at > notAfter) return `Ended on ${en.date(notAfter)}, ${ago(notAfter, at)}`;
    return `Valid until ${en.date(notAfter)}, ${days(at, notAfter)} more`;
  },
  passed: (percent) => `${en.number(percent)} percent of its life has passed`,
  date: en.date,
  moment: en.moment,
  fields: {
    name: 'Name',
    organisation: 'Organisation',
    issuedBy: 'Issued by',
    key: 'Key',
    signature: 'Signed with',
    may: 'May',
    names: 'Names',
    revocation: 'Revocation',
    version: 'Version',
    serial: 'Serial',
    subject: 'Subject',
    issuer: 'Issuer',
    notBefore: 'Not before',
    notAfter: 'Not after',
    keyUsages: 'Key usage',
    purposes: 'Extended key usage',
    pathLength: 'Path length',
    policies: 'Policies',
    subjectKeyId: 'Subject key identifier',
    authorityKeyId: 'Authority key identifier',
    caIssuers: 'Issuer’s certificate at',
    ocsp: 'OCSP at',
    revocationLists: 'Revocation lists at',
    fingerprint: 'SHA-256 fingerprint',
    keyDigest: 'SHA-256 of its public key',
  },
  may: ({ isCa, pathLength, purposes }) => {
    const whom = purposes === null ? 'any purpose' : en.and(purposes.map((purpose) => PURPOSES[purpose] ?? purpose));
    if (!isCa) return `Be used for ${whom}`;
    const below =
      pathLength === null
        ? 'other authorities too'
        : pathLength === 0
          ? 'but no other authorities'
          : en.count(pathLength, { one: 'with # authority below it', other: 'with # authorities below it' });
    return `Sign certificates for ${whom}, ${below}`;
  },
  notChecked: 'Not checked: CertPrep uses no network, and judges by the lists that are given',
  anyUse: 'not limited',
  extensions: (count) => en.count(count, { one: '# extension', other: '# extensions' }),
  extension: ({ name, oid, critical, bytes }) =>
    [name === null ? oid : `${name} (${oid})`, ...(critical ? ['critical'] : []), en.bytes(bytes)].join(', '),
  outlineLead: 'Its structure, byte by byte: offset and length of each element. Arrow keys open and close.',
  outlineLabel: 'Structure of the certificate',
  extent: (start, bytes) => `${en.number(start)}, ${en.bytes(bytes)}`,
};
