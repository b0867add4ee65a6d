/** The built-in targets. Steps that no vendor's guide confirms are not written here. */
import type { TargetWords } from '../tables.ts';
import { checklist } from './checklist.ts';
import { demands, profiles, topics } from './demands.ts';
import { groups } from './groups.ts';
import { targetNames } from './target-names.ts';

const keep = 'Keep the key where only the server and you can read it.';

const KEY_FORMS = {
  pkcs1: 'the key as PKCS#1',
  pkcs8: 'the key as PKCS#8',
  encrypted: 'the key under a password',
  none: 'the key',
};

export const targets: TargetWords = {
  names: targetNames,
  next: {
    'auth0-appliance-pem': ['Upload the certificate and the key where the appliance asks for them.', keep],
    'auth0-appliance-pfx': ['Upload the PFX where the appliance asks for it, and type its password there.'],
    'auth0-appliance-later': ['Upload the PFX where the appliance asks for it, and type its password there.'],
    nginx: ['Name the PEM file in ssl_certificate and the key file in ssl_certificate_key, then run nginx -t.', keep],
    'nginx-rsa-ecdsa': [
      'Export the other kind of key too, then name both pairs in ssl_certificate and ssl_certificate_key, and run nginx -t.',
      keep,
    ],
    apache: ['Name the files in SSLCertificateFile and SSLCertificateKeyFile, then run apachectl configtest.', keep],
    haproxy: ['Name the PEM file behind crt on the bind line, then run haproxy -c.', keep],
    'haproxy-rsa-ecdsa': [
      'Export the other kind of key too, then name the file without its last ending behind crt, and run haproxy -c.',
      keep,
    ],
    'tomcat-pkcs12': [
      'Name the store in certificateKeystoreFile, with certificateKeystoreType PKCS12 and its password in certificateKeystorePassword.',
      keep,
    ],
    'tomcat-jks': [
      'Name the store in certificateKeystoreFile, with certificateKeystoreType JKS and its password in certificateKeystorePassword.',
      keep,
    ],
    'tomcat-pem': ['Name the files in certificateFile, certificateKeyFile and certificateChainFile.', keep],
    'java-keystore': ['Name the store and its password in the settings of the program.', keep],
    jenkins: ['Start Jenkins with --httpsKeyStore and the file, and give it its password.', keep],
    gitlab: ['Put the certificate and the key, under the names they have, where GitLab reads them.', keep],
    iis: ['Import the PFX on the server, and type its password there.'],
    'iis-2016': ['Import the PFX on the server, and type its password there.'],
    exchange: ['Import the PFX by Import-ExchangeCertificate and give it its password.'],
    'aws-acm': [
      'Import the three files each in its own field: certificate, private key and chain. The first takes one certificate alone.',
      'To renew, import into the same certificate again.',
    ],
    'aws-cloudfront': ['Import the files into AWS Certificate Manager in us-east-1: CloudFront takes them from there.'],
    'aws-iam': ['Upload the three files as the certificate, its private key and its chain.'],
    'azure-app-service': ['Upload the PFX where App Service asks for it, and type its password there.'],
    'azure-key-vault-pfx': ['Import the PFX as a certificate, and type its password there.'],
    'azure-key-vault-pem': ['Import the PEM file as a certificate, with PEM as its content type.', keep],
    'azure-application-gateway': ['Give the gateway the PFX and its password.'],
    'google-cloud': ['Upload the file with the certificates and the file with the key as a self-managed certificate.'],
    cloudflare: ['Upload the certificate and the key as a custom certificate.'],
    netscaler: ['Install the certificate together with its key.', keep],
    synology: ['Import the key, the certificate and the intermediates each in its own field.'],
    okta: ['Paste the certificate, the key and the chain each into its own field.'],
    salesforce: ['Import the keystore, and type its password there.'],
    kubernetes: ['Run kubectl apply -f with the YAML file.', keep],
    'generic-pem': ['Give the server the certificate with its chain, and the key.', keep],
    'generic-pfx': ['Import the PFX where the server asks for it, and type its password there.'],
  },
  groups,
  demands,
  topics,
  profiles,
  checklist,
  file: ({ format, parts, keyForm }) => {
    const names = {
      leaf: 'your certificate',
      intermediates: 'its intermediates in order',
      root: 'the root',
      key: KEY_FORMS[keyForm ?? 'none'],
      authorities: 'the certificates of the authorities',
    };
    const contents = parts.map((part) => names[part]).join(', then ');
    if (format === 'pkcs12' || format === 'jks') return `One store with a password: ${contents}.`;
    return `${contents.charAt(0).toUpperCase()}${contents.slice(1)}.`;
  },
};
