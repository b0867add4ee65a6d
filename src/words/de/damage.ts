/** What is said of damaged files: the shape of the damage, never a guess at its cause that could be wrong. */
import type { FailureFacts } from '#shared/failure.ts';
import type { Telling } from '../tables.ts';
import { capital, de } from './say.ts';
import { thisOne } from './structures.ts';

type Damaged = Readonly<FailureFacts['DAMAGED']>;

export const damaged: Telling<FailureFacts['DAMAGED']> = { message, remedy };

function message(facts: Damaged): string {
  const { what } = facts;
  switch (facts.damage) {
    case 'truncated':
      return truncated(facts);
    case 'no-end-line':
      return noEndLine(facts);
    case 'wrong-end-line':
      return 'Die BEGIN- und die END-Zeile eines Blocks gehören nicht zusammen. Womöglich sind zwei Texte ineinandergeraten.';
    case 'not-base64':
      return 'Der Text zwischen BEGIN und END enthält Zeichen, die dort nicht hingehören. Oft stammen sie aus einer Mail oder Textverarbeitung.';
    case 'trailing-bytes':
      return `Hinter ${thisOne(what, 'dative')} steht noch etwas, das nicht dazugehört${at(facts)}.`;
    case 'padding':
      return `Beim Entschlüsseln kam aus ${thisOne(what, 'dative')} nicht heraus, was hineingegeben wurde. Der Inhalt wurde nachträglich verändert oder beschädigt.`;
    case 'mac':
      // A library pack has no password, and vouches for itself by a digest.
      return what === 'library'
        ? 'Die eigene Integritätsprüfung dieses Bibliothekspakets schlägt fehl. Auf den Inhalt ist kein Verlass.'
        : `Das Passwort öffnet ${thisOne(what, 'object')}, doch die eigene Integritätsprüfung schlägt fehl. Auf den Inhalt ist kein Verlass.`;
    case 'repeated-name':
      return `Zwei Einträge in ${thisOne(what, 'dative')} tragen denselben Namen. Gelesen wurde der letzte, wie in Java.`;
    case 'inconsistent':
      return `In ${thisOne(what, 'dative')} widersprechen sich Teile, das kann nicht funktionieren.`;
    case 'wrong-tag':
    case 'wrong-length':
    case 'wrong-value':
    case 'missing-field':
      return `${capital(thisOne(what, 'subject'))} ist beschädigt${at(facts)}: ${FLAWS[facts.damage]}.`;
  }
}

const FLAWS = {
  'wrong-tag': 'wo ein Teil davon stehen müsste, steht etwas anderer Art',
  'wrong-length': 'ein Teil gibt eine Länge an, die nicht stimmen kann',
  'wrong-value': 'ein Wert darin bricht seine eigenen Regeln',
  'missing-field': 'ein Teil fehlt',
} as const;

function noEndLine({ missing }: Damaged): string {
  if (missing === null)
    return 'Der Text bricht mittendrin ab. Die Endzeile fehlt, was beim Kopieren aus Mails oft geschieht.';
  const lost = de.count(missing, { one: '# Byte fehlt', other: '# Bytes fehlen' });
  return `Der Text bricht mittendrin ab: ${lost}, und die Endzeile auch. Das geschieht oft beim Kopieren aus Mails.`;
}

function truncated({ what, missing }: Damaged): string {
  if (what === 'pem' || what === 'base64') return 'Der Text bricht mittendrin ab.';
  const cut = `${capital(thisOne(what, 'subject'))} ist abgeschnitten`;
  return missing === null
    ? `${cut}.`
    : `${cut}: ${de.count(missing, { one: '# Byte fehlt', other: '# Bytes fehlen' })}.`;
}

function at({ at: offset }: Damaged): string {
  return offset === null ? '' : `, bei Byte ${de.number(offset)}`;
}

function remedy({ what, damage }: Damaged): string {
  const isText = what === 'pem' || what === 'base64';
  if (isText || damage === 'no-end-line' || damage === 'wrong-end-line' || damage === 'not-base64') {
    return 'Sich die Datei als Anhang schicken lassen.';
  }
  if (damage === 'repeated-name') return 'Wird auch der erste gebraucht, ihn einzeln anfordern.';
  return 'Noch einmal von der Quelle kopieren; ändert das nichts, um eine neue Kopie bitten.';
}
