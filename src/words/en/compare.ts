import type { CompareWords } from '../compare.ts';

export const compare: CompareWords = {
  title: 'The new certificate against the old one',
  lost: 'Names lost',
  stillCovered: 'Names lost, but still covered by a wildcard',
  gained: 'Names gained',
  kept: 'Names kept',
  subject: 'Subject',
  issuer: 'Issuer',
  valid: 'Valid',
  key: 'Key',
  sameKey: 'the same one again',
  newKey: 'a new one',
  usagesLost: 'Usages lost',
  usagesGained: 'Usages gained',
  same: (both) => `${both}, as before`,
  change: (was, is) => `${is}, before: ${was}`,
};
