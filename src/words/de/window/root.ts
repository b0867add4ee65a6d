import type { RootWords } from '../../window-trust.ts';
import { de } from '../say.ts';

export const root: RootWords = {
  note: (anchor, fate, list) => {
    const written =
      fate === 'in-chain' ? ' Kommt mit in die Datei.' : fate === 'apart' ? ' Kommt in eine eigene Datei.' : '';
    switch (anchor) {
      case 'public': {
        const where = list === null ? 'Öffentlich vertraut' : `In der Liste „${list.name}“ vom ${de.date(list.date)}`;
        return written === '' ? `${where}; Clients bringen ihr eigenes Exemplar mit` : `${where}.${written}`;
      }
      case 'organisation':
        return `Wurzel Ihrer Organisation; auf Clients zu installieren${written === '' ? '' : `.${written}`}`;
      case 'given':
      case null:
        return `Eine mitgebrachte, unbestätigte Wurzel${written === '' ? '; auf Clients zu installieren' : `.${written}`}`;
    }
  },
  confirm: 'Diese Wurzel bestätigen…',
  confirmTitle: 'Ist dies die Wurzel Ihrer Organisation?',
  confirmLead:
    'Ihren Fingerabdruck mit einem vergleichen, der auf anderem Weg kommt: aus dem Intranet, auf Papier oder am Telefon vorgelesen. Er ist nicht mit diesen Dateien gekommen.',
  fingerprint: 'SHA-256-Fingerabdruck',
  validity: ({ notBefore, notAfter }) => `Von ${de.date(notBefore)} bis ${de.date(notAfter)}`,
  typed: 'Der Fingerabdruck, den Sie bekommen haben',
  typedHint: 'Eingegeben oder eingefügt; Leerzeichen und Doppelpunkte spielen keine Rolle.',
  same: 'Alle 64 Stellen sind gleich.',
  shorter: (digits) => `Bisher gleich: ${de.number(digits)} von 64 Stellen.`,
  differs: (group) => `Gruppe ${de.number(group)} ist anders. Dies ist nicht die Wurzel, die Ihnen genannt wurde.`,
  compared: 'Ich habe ihn ganz mit einem Fingerabdruck aus anderer Quelle verglichen',
  confirmNow: 'Es ist unsere Wurzel',
  confirmed: 'Bestätigt. Ab jetzt ist sie die Wurzel Ihrer Organisation.',
};
