import type { ProfileWords } from '../tables.ts';

export const profileRules: ProfileWords = {
  'authority-key-id-missing': 'es sagt nicht, mit welchem Schlüssel sein Aussteller es signiert hat',
  'authority-key-id-critical': 'die Kennung für den Schlüssel seines Ausstellers ist als kritisch gekennzeichnet',
  'subject-key-id-missing': 'eine Zertifizierungsstelle muss eine Kennung ihres eigenen Schlüssels angeben',
  'subject-key-id-critical': 'die Kennung seines eigenen Schlüssels ist als kritisch gekennzeichnet',
  'policy-repeated': 'es nennt dieselbe Richtlinie zweimal',
  'path-length-without-ca': 'es begrenzt die Länge eines Pfads, ohne Zertifizierungsstelle zu sein',
  'name-constraints-not-in-ca': 'es schränkt Namen ein, ohne Zertifizierungsstelle zu sein',
  'name-constraints-empty': 'seine Einschränkungen von Namen sind leer',
  'name-constraints-leading-dot': 'seine Einschränkungen von Namen enthalten einen, der mit einem Punkt beginnt',
  'policy-constraints-not-critical': 'seine Einschränkungen von Richtlinien sind nicht als kritisch gekennzeichnet',
  'serial-not-positive': 'seine Seriennummer ist nicht positiv',
  'serial-too-long': 'seine Seriennummer ist länger als 20 Byte',
  'issuer-empty': 'sein Aussteller hat keinen Namen',
  'ca-subject-empty': 'eine Zertifizierungsstelle muss einen Namen haben',
  'empty-subject-san-not-critical':
    'sein Inhaber ist leer, und seine Alternativnamen sind nicht als kritisch gekennzeichnet',
  'root-authority-key-id': 'die Kennung für den Schlüssel seines Ausstellers passt nicht zu einer Wurzel',
  'common-name-not-in-san': 'sein Common Name ist nicht unter seinen Alternativnamen',
  'san-missing': 'es hat keine Alternativnamen',
  'leaf-is-ca': 'das Zertifikat eines Servers darf keine Zertifizierungsstelle sein',
  'usage-not-server-only': 'es darf für mehr als Server und Clients verwendet werden',
  'key-not-allowed':
    'sein Schlüssel ist von einer Art oder Größe, die öffentliche Zertifizierungsstellen nicht zertifizieren dürfen',
  'curve-not-named': 'sein Schlüssel schreibt seine Kurve aus, statt sie zu benennen',
  'wildcard-over-public-suffix': 'seine Wildcard deckt Namen vieler Eigentümer ab, wie *.co.uk',
};
