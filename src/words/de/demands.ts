import type { TargetWords } from '../tables.ts';
import { partNames } from './parts.ts';
import { de, inDays } from './say.ts';

export const profiles: TargetWords['profiles'] = {
  modern: 'moderne Verschlüsselung (AES-256)',
  compatible: 'eine Verschlüsselung, die ältere Systeme lesen (3DES, SHA-1)',
  legacy: 'die Verschlüsselung der ältesten Systeme (RC2-40, 3DES, SHA-1)',
};

export const demands: TargetWords['demands'] = {
  'key-type': ({ types, stated }) =>
    stated
      ? `Der Schlüssel ist ${de.or(types)}.`
      : `Der Schlüssel ist ${de.or(types)}; die Anleitung sagt nicht, ob es andere nimmt.`,
  'key-size': ({ least, most }) => {
    if (least === null)
      return most === null
        ? 'Ein RSA-Schlüssel darf jede Größe haben.'
        : `Ein RSA-Schlüssel hat höchstens ${de.number(most)} Bit.`;
    return most === null
      ? `Ein RSA-Schlüssel hat mindestens ${de.number(least)} Bit.`
      : `Ein RSA-Schlüssel hat ${de.number(least)} bis ${de.number(most)} Bit.`;
  },
  'key-sizes': ({ sizes }) => `Ein RSA-Schlüssel hat ${de.or(sizes.map((size) => de.number(size)))} Bit.`,
  'key-curves': ({ curves }) => `Ein EC-Schlüssel liegt auf ${de.or(curves)}.`,
  'key-octets': ({ most }) => `Die Datei mit dem Schlüssel hat höchstens ${de.number(most)} Byte.`,
  'key-form': ({ form }) =>
    form === 'pkcs1'
      ? 'Der Schlüssel ist als PKCS#1 geschrieben (BEGIN RSA PRIVATE KEY), in der Form, die jeder liest.'
      : 'Der Schlüssel ist als PKCS#8 geschrieben (BEGIN PRIVATE KEY).',
  'key-without-password': () => 'Der Schlüssel hat kein Passwort.',
  'key-with-password': () => 'Der Schlüssel hat ein Passwort.',
  'no-key': () => 'In den Dateien ist kein privater Schlüssel.',
  'chain-with-intermediates': () => 'Alle Zwischenzertifikate gehen mit dem Zertifikat mit.',
  'root-left-out': () => 'Das Wurzelzertifikat bleibt weg.',
  'root-included': () => 'Das Wurzelzertifikat geht mit.',
  'root-apart': () => 'Das Wurzelzertifikat steht in einer anderen Datei als Ihr Zertifikat.',
  'leaf-alone': () => 'Die Datei mit Ihrem Zertifikat enthält kein anderes.',
  order: ({ parts }) => `In einer Datei ist die Reihenfolge: ${parts.map((part) => partNames[part]).join(', dann ')}.`,
  'certificates-at-most': ({ most }) => `Eine Datei enthält höchstens ${de.number(most)} Zertifikate.`,
  'authorities-only': () => 'Die Dateien enthalten Zertifikate von Zertifizierungsstellen und sonst nichts.',
  'unique-per-instance': () =>
    'Jede Instanz hat ein eigenes Zertifikat und einen eigenen Schlüssel; die Knoten eines Clusters sind eine Instanz.',
  'public-authority': ({ stated }) =>
    stated
      ? 'Das Zertifikat kommt von einer öffentlichen Zertifizierungsstelle.'
      : 'Die Anleitung sagt nicht, ob es eine private Zertifizierungsstelle nimmt.',
  'not-self-signed': () => 'Das Zertifikat ist nicht selbstsigniert.',
  'issuer-named': () => 'Das Zertifikat nennt seinen Aussteller.',
  'server-auth': () => 'Das Zertifikat darf für Server verwendet werden.',
  'client-auth': () => 'Das Zertifikat darf für Clients verwendet werden.',
  'key-usage': ({ bits }) => `Die Schlüsselverwendung des Zertifikats enthält ${de.and(bits)}.`,
  signature: ({ algorithms }) => `Das Zertifikat ist mit ${de.or(algorithms)} signiert.`,
  'not-an-authority': () => 'Das Zertifikat ist nicht als Zertifizierungsstelle gekennzeichnet.',
  'an-authority': () => 'Das Zertifikat ist das einer Zertifizierungsstelle.',
  started: ({ days }) =>
    days === 0 ? 'Das Zertifikat gilt schon.' : `Das Zertifikat gilt seit mindestens ${inDays(days)}.`,
  'ocsp-url-length': ({ most }) => `Die OCSP-Adresse im Zertifikat hat höchstens ${de.number(most)} Zeichen.`,
  'names-given': () => 'Das Zertifikat hat einen Common Name oder Alternativnamen (SAN).',
  'name-lengths': ({ commonName, san }) =>
    `Der Common Name hat höchstens ${de.number(commonName)} Zeichen, ein Alternativname ${de.number(san)}.`,
  'no-wildcard': () => 'Das Zertifikat hat keine Wildcard.',
  'host-named-exactly': () => 'Jeder Hostname steht selbst im Zertifikat; eine Wildcard genügt nicht.',
  'pfx-password': () => 'Die Datei hat ein Passwort.',
  'pfx-profile': ({ profile }) => `Das PFX verwendet ${profiles[profile]}.`,
  'password-form': ({ least, most, ascii }) => {
    const range = [
      least === null ? null : `mindestens ${de.number(least)} Zeichen`,
      most === null ? null : `höchstens ${de.number(most)} Zeichen`,
      ascii ? 'nur ASCII' : null,
    ].filter((part) => part !== null);
    return range.length === 0 ? 'Das Passwort darf beliebig sein.' : `Das Passwort hat ${de.and(range)}.`;
  },
  'friendly-name': ({ most }) => `Der Anzeigename (Friendly Name) hat höchstens ${de.number(most)} Zeichen.`,
  'file-size': ({ most }) => `Eine Datei hat höchstens ${de.number(most)} Byte.`,
  'file-endings-not': ({ endings }) => `Keine Datei endet auf ${de.or(endings)}: Diese Endungen sind reserviert.`,
  'plain-pem': () =>
    'Die PEM-Dateien enthalten nichts als ihre Blöcke: keinen anderen Text, keine Windows-Zeilenenden.',
};

export const topics: TargetWords['topics'] = {
  'key-type': 'die Art des Schlüssels',
  'key-size': 'die Größe des Schlüssels',
  'key-sizes': 'die zulässigen Schlüsselgrößen',
  'key-curves': 'die zulässigen Kurven',
  'key-octets': 'die Größe der Schlüsseldatei',
  'key-form': 'die Form des Schlüssels',
  'key-without-password': 'ein Schlüssel ohne Passwort',
  'key-with-password': 'ein Schlüssel mit Passwort',
  'no-key': 'dass der Schlüssel draußen bleibt',
  'chain-with-intermediates': 'die Zwischenzertifikate',
  'root-left-out': 'dass das Wurzelzertifikat wegbleibt',
  'root-included': 'dass das Wurzelzertifikat mitgeht',
  'root-apart': 'eine eigene Datei für das Wurzelzertifikat',
  'leaf-alone': 'eine eigene Datei für das Zertifikat',
  order: 'die Reihenfolge in einer Datei',
  'certificates-at-most': 'die Anzahl der Zertifikate',
  'authorities-only': 'Zertifizierungsstellen allein',
  'unique-per-instance': 'ein Zertifikat für jede Instanz',
  'public-authority': 'öffentliche Zertifizierungsstellen',
  'not-self-signed': 'selbstsignierte Zertifikate',
  'issuer-named': 'der Name des Ausstellers',
  'server-auth': 'die Verwendung für Server',
  'client-auth': 'die Verwendung für Clients',
  'key-usage': 'die Schlüsselverwendung',
  signature: 'das Signaturverfahren',
  'not-an-authority': 'Zertifikate von Zertifizierungsstellen',
  'an-authority': 'das Zertifikat einer Zertifizierungsstelle',
  started: 'der erste Tag des Zertifikats',
  'ocsp-url-length': 'die Länge der OCSP-Adresse',
  'names-given': 'die Namen im Zertifikat',
  'name-lengths': 'die Länge der Namen',
  'no-wildcard': 'Wildcards',
  'host-named-exactly': 'Namen, die selbst im Zertifikat stehen',
  'pfx-password': 'ein Passwort der Datei',
  'pfx-profile': 'die Verschlüsselung des PFX',
  'password-form': 'die Form des Passworts',
  'friendly-name': 'der Anzeigename (Friendly Name)',
  'file-size': 'die Größe einer Datei',
  'file-endings-not': 'reservierte Endungen von Dateinamen',
  'plain-pem': 'PEM-Dateien ohne anderen Text',
};
