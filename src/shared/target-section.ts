/** Where a person looks for a target in a list of all of them. */
import { BUILT_IN_TARGETS, type BuiltInTarget } from './built-in-target.ts';

export const TARGET_SECTIONS = [
  'own',
  'appliances',
  'web-servers',
  'java',
  'cloud',
  'network',
  'applications',
  'files',
  'trust',
] as const;

export type TargetSection = (typeof TARGET_SECTIONS)[number];

const SECTIONS: { readonly [T in BuiltInTarget]: TargetSection } = {
  'auth0-appliance-pem': 'appliances',
  'auth0-appliance-pfx': 'appliances',
  'auth0-appliance-later': 'appliances',
  'aws-acm': 'cloud',
  'aws-cloudfront': 'cloud',
  'aws-iam': 'cloud',
  'azure-app-service': 'cloud',
  'azure-key-vault-pfx': 'cloud',
  'azure-key-vault-pem': 'cloud',
  'azure-application-gateway': 'cloud',
  'google-cloud': 'cloud',
  'google-certificate-manager': 'cloud',
  cloudflare: 'cloud',
  'f5-big-ip': 'network',
  netscaler: 'network',
  nginx: 'web-servers',
  'nginx-rsa-ecdsa': 'web-servers',
  apache: 'web-servers',
  haproxy: 'web-servers',
  'haproxy-rsa-ecdsa': 'web-servers',
  iis: 'web-servers',
  'iis-2016': 'web-servers',
  exchange: 'applications',
  'tomcat-pkcs12': 'java',
  'tomcat-jks': 'java',
  'tomcat-pem': 'java',
  'java-keystore': 'java',
  kubernetes: 'cloud',
  vcenter: 'applications',
  esxi: 'applications',
  synology: 'applications',
  okta: 'applications',
  salesforce: 'applications',
  sap: 'applications',
  jenkins: 'java',
  gitlab: 'applications',
  splunk: 'applications',
  elastic: 'applications',
  'pan-os': 'network',
  fortigate: 'network',
  'zscaler-zpa': 'network',
  pingfederate: 'applications',
  'pingfederate-fips': 'applications',
  oci: 'cloud',
  bigfix: 'applications',
  fips: 'files',
  'generic-pem': 'files',
  'generic-pem-split': 'files',
  'generic-pem-combined': 'files',
  'generic-pem-key-first': 'files',
  'generic-pfx': 'files',
  'generic-pfx-compatible': 'files',
  'generic-pfx-legacy': 'files',
  'generic-p7b': 'files',
  'generic-der': 'files',
  'generic-jks': 'files',
  'trust-pem': 'trust',
  'trust-der': 'trust',
  'trust-p7b': 'trust',
  'trust-jks': 'trust',
  'trust-pkcs12': 'trust',
};

const BUILT_IN: ReadonlySet<string> = new Set(BUILT_IN_TARGETS);

/** 'own' for a target that does not come with CertPrep. */
export function sectionOf(id: string): TargetSection {
  return BUILT_IN.has(id) ? SECTIONS[id as BuiltInTarget] : 'own';
}
