import type { PathReasonWords } from '../tables.ts';

export const pathReasons: PathReasonWords = {
  'not-valid': 'It breaks a rule that clients hold chains to.',
  incomplete: 'It lacks a certificate at its end.',
  'not-trusted': 'It ends in a root that nobody has confirmed.',
  'ends-early': 'It ends in an intermediate instead of a root.',
  'goes-beyond-trust': 'It goes on where a trusted root was reached already.',
  'ends-before-leaf': 'Part of it ends before your certificate does.',
  longer: 'It is longer.',
  'root-ends-sooner': 'Its root ends sooner.',
  older: 'Its authorities are of an earlier date.',
  alike: 'It differs in nothing that counts.',
  'set-aside': 'CertPrep would have taken it; you chose another.',
};
