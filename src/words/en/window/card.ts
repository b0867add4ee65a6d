import type { CardWords } from '../../window-trust.ts';
import { en } from '../say.ts';

export const card: CardWords = {
  open: 'Carry card…',
  title: 'Carry card',
  lead: 'Take this to a connected computer: all it needs, and nothing secret.',
  heading: 'A certificate is missing',
  purpose: (signed, at) => `The issuer of ${signed}, wanted on ${en.date(at)}.`,
  issuer: 'Its name',
  keyIdentifier: 'Its key identifier',
  addresses: 'Where its authority keeps it',
  steps: ({ caIssuers }) => [
    caIssuers.length > 0
      ? 'On a connected computer, type one of these addresses and save the file.'
      : 'Ask the authority for “the chain”, or for the certificate of this name and key identifier.',
    'Carry the file here and drop it on CertPrep, whatever its name.',
    'Its signature is verified then, so it does not matter how it travels.',
  ],
  code: 'As a QR code',
  codeLabel: 'QR code with the name, the key identifier and the addresses',
  tooLong: 'This is too long for a QR code.',
  saveText: 'Save as text…',
  savePage: 'Save as a page…',
  print: 'Print…',
};
