import type { CarryCardWords } from '../carry-card.ts';
import { grouped, nameOf } from './say.ts';

export const carryCard: CarryCardWords = {
  title: 'Wanted: one certificate of an authority',
  lines: ({ issuer, authorityKeyId, caIssuers }, leaf) => [
    `The chain of ${nameOf(leaf)} lacks the certificate of ${nameOf(issuer)}.`,
    `Its subject is, word for word: ${issuer}`,
    ...(authorityKeyId === null
      ? []
      : [
          `Its Subject Key Identifier is ${grouped(authorityKeyId)}. Several may bear the name; take the one with this.`,
        ]),
    ...(caIssuers.length === 0
      ? [
          'The certificates give no address for it. Ask the authority for "the chain", or "the intermediate certificate".',
        ]
      : [`Fetch it from: ${caIssuers.join(' or ')}`]),
    'It is public: no key and no password belong to it, and it can be sent by mail. Bring the file, in whatever form.',
  ],
};
