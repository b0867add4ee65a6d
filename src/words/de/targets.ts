/** The built-in targets. Steps that no vendor's guide confirms are not written here. */
import type { TargetWords } from '../tables.ts';
import { checklist } from './checklist.ts';
import { demands, profiles, topics } from './demands.ts';
import { groups } from './groups.ts';
import { capital } from './say.ts';
import { targetNames } from './target-names.ts';

const keep = 'Den Schlüssel dort aufbewahren, wo nur der Server und Sie ihn lesen können.';
const uploadPfx = 'Das PFX dort hochladen, wo die Appliance danach fragt, und dort sein Passwort eingeben.';
const importPfx = 'Das PFX auf dem Server importieren und dort sein Passwort eingeben.';

const KEY_FORMS = {
  pkcs1: 'der Schlüssel als PKCS#1',
  pkcs8: 'der Schlüssel als PKCS#8',
  encrypted: 'der Schlüssel unter einem Passwort',
  none: 'der Schlüssel',
};

export const targets: TargetWords = {
  names: targetNames,
  next: {
    'auth0-appliance-pem': ['Das Zertifikat und den Schlüssel dort hochladen, wo die Appliance danach fragt.', keep],
    'auth0-appliance-pfx': [uploadPfx],
    'auth0-appliance-later': [uploadPfx],
    nginx: [
      'Die PEM-Datei in ssl_certificate und die Schlüsseldatei in ssl_certificate_key eintragen, dann nginx -t ausführen.',
      keep,
    ],
    'nginx-rsa-ecdsa': [
      'Auch den Schlüssel der anderen Art exportieren, dann beide Paare in ssl_certificate und ssl_certificate_key eintragen und nginx -t ausführen.',
      keep,
    ],
    apache: [
      'Die Dateien in SSLCertificateFile und SSLCertificateKeyFile eintragen, dann apachectl configtest ausführen.',
      keep,
    ],
    haproxy: ['Die PEM-Datei hinter crt in der bind-Zeile eintragen, dann haproxy -c ausführen.', keep],
    'haproxy-rsa-ecdsa': [
      'Auch den Schlüssel der anderen Art exportieren, dann die Datei ohne ihre letzte Endung hinter crt eintragen und haproxy -c ausführen.',
      keep,
    ],
    'tomcat-pkcs12': [
      'Den Speicher in certificateKeystoreFile eintragen, mit certificateKeystoreType PKCS12 und seinem Passwort in certificateKeystorePassword.',
      keep,
    ],
    'tomcat-jks': [
      'Den Speicher in certificateKeystoreFile eintragen, mit certificateKeystoreType JKS und seinem Passwort in certificateKeystorePassword.',
      keep,
    ],
    'tomcat-pem': ['Die Dateien in certificateFile, certificateKeyFile und certificateChainFile eintragen.', keep],
    'java-keystore': ['Den Speicher und sein Passwort in den Einstellungen des Programms eintragen.', keep],
    jenkins: ['Jenkins mit --httpsKeyStore und der Datei starten und ihm ihr Passwort geben.', keep],
    gitlab: ['Das Zertifikat und den Schlüssel unter ihren jetzigen Namen dorthin legen, wo GitLab sie liest.', keep],
    iis: [importPfx],
    'iis-2016': [importPfx],
    exchange: ['Das PFX mit Import-ExchangeCertificate importieren und ihm sein Passwort geben.'],
    'aws-acm': [
      'Die drei Dateien je in ihr eigenes Feld importieren: Zertifikat, privater Schlüssel und Kette. Das erste nimmt nur ein einzelnes Zertifikat.',
      'Zum Erneuern wieder in dasselbe Zertifikat importieren.',
    ],
    'aws-cloudfront': [
      'Die Dateien in AWS Certificate Manager in us-east-1 importieren: CloudFront nimmt sie von dort.',
    ],
    'aws-iam': ['Die drei Dateien als Zertifikat, privaten Schlüssel und Kette hochladen.'],
    'azure-app-service': ['Das PFX dort hochladen, wo App Service danach fragt, und dort sein Passwort eingeben.'],
    'azure-key-vault-pfx': ['Das PFX als Zertifikat importieren und dort sein Passwort eingeben.'],
    'azure-key-vault-pem': ['Die PEM-Datei als Zertifikat importieren, mit PEM als Inhaltstyp.', keep],
    'azure-application-gateway': ['Dem Gateway das PFX und sein Passwort geben.'],
    'google-cloud': [
      'Die Datei mit den Zertifikaten und die Datei mit dem Schlüssel als selbstverwaltetes Zertifikat hochladen.',
    ],
    cloudflare: ['Das Zertifikat und den Schlüssel als benutzerdefiniertes Zertifikat hochladen.'],
    netscaler: ['Das Zertifikat zusammen mit seinem Schlüssel installieren.', keep],
    synology: ['Den Schlüssel, das Zertifikat und die Zwischenzertifikate je in ihr eigenes Feld importieren.'],
    okta: ['Das Zertifikat, den Schlüssel und die Kette je in ihr eigenes Feld einfügen.'],
    salesforce: ['Den Keystore importieren und dort sein Passwort eingeben.'],
    kubernetes: ['kubectl apply -f mit der YAML-Datei ausführen.', keep],
    'generic-pem': ['Dem Server das Zertifikat mit seiner Kette und den Schlüssel geben.', keep],
    'generic-pfx': ['Das PFX dort importieren, wo der Server danach fragt, und dort sein Passwort eingeben.'],
  },
  groups,
  demands,
  topics,
  profiles,
  checklist,
  file: ({ format, parts, keyForm }) => {
    const names = {
      leaf: 'Ihr Zertifikat',
      intermediates: 'seine Zwischenzertifikate der Reihe nach',
      root: 'das Wurzelzertifikat',
      key: KEY_FORMS[keyForm ?? 'none'],
      authorities: 'die Zertifikate der Zertifizierungsstellen',
    };
    const contents = parts.map((part) => names[part]).join(', dann ');
    return format === 'pkcs12' || format === 'jks'
      ? `Ein Speicher mit Passwort: ${contents}.`
      : `${capital(contents)}.`;
  },
};
