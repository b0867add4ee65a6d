import type { PathReasonWords } from '../tables.ts';

export const pathReasons: PathReasonWords = {
  'not-valid': 'Sie bricht eine Regel, die Clients von Ketten verlangen.',
  incomplete: 'Ihr fehlt am Ende ein Zertifikat.',
  'not-trusted': 'Sie endet bei einer Wurzel, die niemand bestätigt hat.',
  'ends-early': 'Sie endet bei einem Zwischenzertifikat statt bei einer Wurzel.',
  'goes-beyond-trust': 'Sie geht weiter, wo schon eine vertraute Wurzel erreicht war.',
  'ends-before-leaf': 'Ein Teil von ihr läuft vor Ihrem Zertifikat ab.',
  longer: 'Sie ist länger.',
  'root-ends-sooner': 'Ihre Wurzel läuft früher ab.',
  older: 'Ihre Zertifizierungsstellen sind älteren Datums.',
  alike: 'Sie unterscheidet sich in nichts, was zählt.',
  'set-aside': 'CertPrep hätte sie genommen; gewählt wurde eine andere.',
};
