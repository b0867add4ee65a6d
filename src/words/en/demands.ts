import type { TargetWords } from '../tables.ts';
import { partNames } from './parts.ts';
import { en } from './say.ts';

export const profiles: TargetWords['profiles'] = {
  modern: 'modern encryption (AES-256)',
  compatible: 'encryption that older systems read (3DES, SHA-1)',
  legacy: 'encryption of the oldest systems (RC2-40, 3DES, SHA-1)',
};

export const demands: TargetWords['demands'] = {
  'key-type': ({ types, stated }) =>
    stated
      ? `The key is ${en.or(types)}.`
      : `The key is ${en.or(types)}; the guide doesn't say whether it takes others.`,
  'key-size': ({ least, most }) => {
    if (least === null)
      return most === null ? 'An RSA key may have any size.' : `An RSA key has ${en.number(most)} bits at most.`;
    return most === null
      ? `An RSA key has ${en.number(least)} bits or more.`
      : `An RSA key has ${en.number(least)} to ${en.number(most)} bits.`;
  },
  'key-sizes': ({ sizes }) => `An RSA key has ${en.or(sizes.map((size) => en.number(size)))} bits.`,
  'key-curves': ({ curves }) => `An EC key is on ${en.or(curves)}.`,
  'key-octets': ({ most }) => `The file with the key has ${en.number(most)} bytes at most.`,
  'key-form': ({ form }) =>
    form === 'pkcs1'
      ? 'The key is written as PKCS#1 (BEGIN RSA PRIVATE KEY), the form every reader takes.'
      : 'The key is written as PKCS#8 (BEGIN PRIVATE KEY).',
  'key-without-password': () => 'The key has no password.',
  'key-with-password': () => 'The key has a password.',
  'no-key': () => 'No private key is in the files.',
  'chain-with-intermediates': () => 'All intermediates go with the certificate.',
  'root-left-out': () => 'The root is left out.',
  'root-included': () => 'The root goes along.',
  'root-apart': () => 'The root stands in another file than your certificate.',
  'leaf-alone': () => 'The file with your certificate holds no other.',
  order: ({ parts }) => `In one file the order is: ${parts.map((part) => partNames[part]).join(', then ')}.`,
  'certificates-at-most': ({ most }) => `A file holds ${en.number(most)} certificates at most.`,
  'authorities-only': () => 'The files hold certificates of authorities, and nothing else.',
  'unique-per-instance': () =>
    'Each instance has its own certificate and key; the nodes of one cluster are one instance.',
  'public-authority': ({ stated }) =>
    stated
      ? 'The certificate comes from a public authority.'
      : "The guide doesn't say whether it takes a private authority.",
  'not-self-signed': () => 'The certificate is not self-signed.',
  'issuer-named': () => 'The certificate names its issuer.',
  'server-auth': () => 'The certificate may be used for servers.',
  'client-auth': () => 'The certificate may be used for clients.',
  'key-usage': ({ bits }) => `The key usage of the certificate has ${en.and(bits)}.`,
  signature: ({ algorithms }) => `The certificate is signed by ${en.or(algorithms)}.`,
  'not-an-authority': () => 'The certificate is not marked as an authority.',
  'an-authority': () => 'The certificate is that of an authority.',
  started: ({ days }) =>
    days === 0
      ? 'The certificate is valid already.'
      : `The certificate has been valid for ${en.count(days, { one: '# day', other: '# days' })} or longer.`,
  'ocsp-url-length': ({ most }) => `The OCSP address in the certificate has ${en.number(most)} characters at most.`,
  'names-given': () => 'The certificate has a common name or alternative names.',
  'name-lengths': ({ commonName, san }) =>
    `The common name has ${en.number(commonName)} characters at most, an alternative name ${en.number(san)}.`,
  'no-wildcard': () => 'The certificate has no wildcard.',
  'host-named-exactly': () => 'Each hostname stands in the certificate itself; a wildcard is not enough.',
  'pfx-password': () => 'The file has a password.',
  'pfx-profile': ({ profile }) => `The PFX uses ${profiles[profile]}.`,
  'password-form': ({ least, most, ascii }) => {
    const range = [
      least === null ? null : `${en.number(least)} characters or more`,
      most === null ? null : `${en.number(most)} characters at most`,
      ascii ? 'only ASCII' : null,
    ].filter((part) => part !== null);
    return range.length === 0 ? 'The password may be any.' : `The password has ${en.and(range)}.`;
  },
  'friendly-name': ({ most }) => `The friendly name has ${en.number(most)} characters at most.`,
  'file-size': ({ most }) => `A file has ${en.number(most)} bytes at most.`,
  'file-endings-not': ({ endings }) => `No file ends in ${en.or(endings)}: those endings are reserved.`,
  'plain-pem': () => 'The PEM files hold nothing but their blocks: no other text, no Windows line ends.',
};

export const topics: TargetWords['topics'] = {
  'key-type': 'the kind of key',
  'key-size': 'the size of the key',
  'key-sizes': 'the sizes of key it takes',
  'key-curves': 'the curves it takes',
  'key-octets': 'the size of the key file',
  'key-form': 'the form of the key',
  'key-without-password': 'a key without password',
  'key-with-password': 'a key with a password',
  'no-key': 'keeping the key out',
  'chain-with-intermediates': 'the intermediates',
  'root-left-out': 'leaving the root out',
  'root-included': 'taking the root along',
  'root-apart': 'a file of its own for the root',
  'leaf-alone': 'a file of its own for the certificate',
  order: 'the order in a file',
  'certificates-at-most': 'the number of certificates',
  'authorities-only': 'authorities alone',
  'unique-per-instance': 'a certificate for each instance',
  'public-authority': 'public authorities',
  'not-self-signed': 'self-signed certificates',
  'issuer-named': 'the name of the issuer',
  'server-auth': 'the use for servers',
  'client-auth': 'the use for clients',
  'key-usage': 'the key usage',
  signature: 'the signature algorithm',
  'not-an-authority': 'certificates of authorities',
  'an-authority': 'the certificate of an authority',
  started: 'the first day of the certificate',
  'ocsp-url-length': 'the length of the OCSP address',
  'names-given': 'the names in the certificate',
  'name-lengths': 'the length of names',
  'no-wildcard': 'wildcards',
  'host-named-exactly': 'names that stand in the certificate themselves',
  'pfx-password': 'a password of the file',
  'pfx-profile': 'the encryption of the PFX',
  'password-form': 'the form of the password',
  'friendly-name': 'the friendly name',
  'file-size': 'the size of a file',
  'file-endings-not': 'reserved endings of file names',
  'plain-pem': 'PEM files without other text',
};
