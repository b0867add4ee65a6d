import type { CarryCardWords } from '../carry-card.ts';
import { grouped, withName } from './say.ts';

export const carryCard: CarryCardWords = {
  title: 'Gesucht: ein Zertifikat einer Zertifizierungsstelle',
  lines: ({ issuer, authorityKeyId, caIssuers }, leaf) => [
    `Der Kette von ${withName(leaf)} fehlt das Zertifikat von ${withName(issuer)}.`,
    `Sein Inhaber (Subject) lautet Wort für Wort: ${issuer}`,
    ...(authorityKeyId === null
      ? []
      : [
          `Sein Subject Key Identifier ist ${grouped(authorityKeyId)}. Mehrere können denselben Namen tragen; gesucht ist das mit dieser Kennung.`,
        ]),
    ...(caIssuers.length === 0
      ? [
          'Die Zertifikate nennen keine Adresse dafür. Bei der Zertifizierungsstelle nach „der Kette“ oder „dem Zwischenzertifikat“ fragen.',
        ]
      : [`Zu holen von: ${caIssuers.join(' oder ')}`]),
    'Es ist öffentlich: Weder Schlüssel noch Passwort gehören dazu, und es darf per Mail geschickt werden. Die Datei mitbringen, gleich in welcher Form.',
  ],
};
