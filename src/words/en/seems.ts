import type { SeemsWords } from '../tables.ts';

const setAside = 'Set it aside; nothing to do.';
const nothing = (kind: string): string => `No certificate or key inside. This is ${kind}.`;

export const seems: SeemsWords = {
  empty: { message: 'This file is empty.', remedy: 'Copy it again from the source.' },
  'nothing-inside': {
    message: 'This file is whole, but there is no certificate, key or request in it.',
    remedy: 'Whoever made it left them out; ask for it again.',
  },
  text: { message: nothing('a text file'), remedy: setAside },
  html: {
    message: nothing('a web page'),
    remedy: 'If it should be a certificate, download it again: a sign-in page is often saved in its place.',
  },
  xml: { message: nothing('an XML file'), remedy: setAside },
  json: { message: nothing('a JSON file'), remedy: setAside },
  yaml: {
    message: nothing('a YAML file'),
    remedy: 'If it should be a Kubernetes secret, ask for it with its data: what its fields hold is read.',
  },
  pdf: { message: nothing('a PDF document'), remedy: setAside },
  zip: {
    message: 'This is packed in a way that CertPrep cannot unpack.',
    remedy: 'Unpack it and give the files inside.',
  },
  gzip: { message: 'This is a gzip archive, which was not opened.', remedy: 'Unpack it and give the files inside.' },
  archive: {
    message: 'This is an archive, such as 7z, RAR or tar make, which was not opened.',
    remedy: 'Unpack it and give the files inside.',
  },
  office: {
    message: 'This is an Office document, such as Word or Excel makes. It was not searched.',
    remedy: 'If a certificate was pasted into it, save the text from BEGIN to END as a plain text file.',
  },
  image: { message: nothing('a picture'), remedy: setAside },
  executable: { message: nothing('a program'), remedy: setAside },
  'putty-key': {
    message: 'This is a PuTTY key, used for logging in to servers.',
    remedy: 'If your certificate was requested with it, export it from PuTTYgen as an OpenSSH key. Else set it aside.',
  },
  pgp: {
    message: 'This is a PGP key or message, which is of another family.',
    remedy: 'If it is an encrypted message, decrypt it first. Else set it aside.',
  },
  jks: {
    message: 'This is a Java keystore, a form that CertPrep cannot open yet.',
    remedy:
      'Convert it where keytool is: keytool -importkeystore -srckeystore FILE -destkeystore new.p12 -deststoretype PKCS12.',
  },
  bks: {
    message: 'This is a Bouncy Castle keystore (BKS or UBER), a form that CertPrep does not open.',
    remedy: 'Ask whoever sent it for a PKCS#12 file (PFX): the program that made it can write one.',
  },
  pkcs7: {
    message: 'This is a PKCS#7 bundle of certificates (.p7b), a form that CertPrep cannot open yet.',
    remedy: 'Ask the authority for the certificates as PEM.',
  },
  'pkcs12-bag': {
    message: 'One entry of this PFX file is of a kind that CertPrep does not know.',
    remedy: 'The others were read. If one is missing, ask whoever sent it what else is inside.',
  },
  crl: {
    message: 'This is a revocation list, not a certificate. It says which certificates were withdrawn.',
    remedy: setAside,
  },
  'public-key': {
    message: 'This is the public half of a key. The private key is needed.',
    remedy: 'Look for it where the request was made.',
  },
  'dh-parameters': { message: nothing('a set of Diffie-Hellman parameters'), remedy: setAside },
  'ec-parameters': {
    message: 'No certificate or key inside. This only names the curve of an EC key.',
    remedy: 'The key usually stands in the same place; ask for the whole file.',
  },
  asn1: {
    message: 'No certificate or key was recognised inside. This is a DER structure of another kind.',
    remedy: 'If a certificate or key was expected, ask whoever sent it what this file is.',
  },
  binary: {
    message: 'No certificate or key was recognised inside. This is binary data of an unknown kind.',
    remedy: 'If a certificate or key was expected, ask whoever sent it what this file is.',
  },
};
