/** The targets that come with CertPrep, in the order they are shown. */
import { BUILT_IN_TARGETS, type BuiltInTarget } from '#shared/built-in-target.ts';
import apache from './data/apache.json' with { type: 'json' };
import auth0ApplianceLater from './data/auth0-appliance-later.json' with { type: 'json' };
import auth0AppliancePem from './data/auth0-appliance-pem.json' with { type: 'json' };
import auth0AppliancePfx from './data/auth0-appliance-pfx.json' with { type: 'json' };
import awsAcm from './data/aws-acm.json' with { type: 'json' };
import awsCloudfront from './data/aws-cloudfront.json' with { type: 'json' };
import awsIam from './data/aws-iam.json' with { type: 'json' };
import azureAppService from './data/azure-app-service.json' with { type: 'json' };
import azureApplicationGateway from './data/azure-application-gateway.json' with { type: 'json' };
import azureKeyVaultPem from './data/azure-key-vault-pem.json' with { type: 'json' };
import azureKeyVaultPfx from './data/azure-key-vault-pfx.json' with { type: 'json' };
import bigfix from './data/bigfix.json' with { type: 'json' };
import cloudflare from './data/cloudflare.json' with { type: 'json' };
import elastic from './data/elastic.json' with { type: 'json' };
import esxi from './data/esxi.json' with { type: 'json' };
import exchange from './data/exchange.json' with { type: 'json' };
import f5BigIp from './data/f5-big-ip.json' with { type: 'json' };
import fips from './data/fips.json' with { type: 'json' };
import fortigate from './data/fortigate.json' with { type: 'json' };
import genericDer from './data/generic-der.json' with { type: 'json' };
import genericJks from './data/generic-jks.json' with { type: 'json' };
import genericP7b from './data/generic-p7b.json' with { type: 'json' };
import genericPem from './data/generic-pem.json' with { type: 'json' };
import genericPemCombined from './data/generic-pem-combined.json' with { type: 'json' };
import genericPemKeyFirst from './data/generic-pem-key-first.json' with { type: 'json' };
import genericPemSplit from './data/generic-pem-split.json' with { type: 'json' };
import genericPfx from './data/generic-pfx.json' with { type: 'json' };
import genericPfxCompatible from './data/generic-pfx-compatible.json' with { type: 'json' };
import genericPfxLegacy from './data/generic-pfx-legacy.json' with { type: 'json' };
import gitlab from './data/gitlab.json' with { type: 'json' };
import googleCertificateManager from './data/google-certificate-manager.json' with { type: 'json' };
import googleCloud from './data/google-cloud.json' with { type: 'json' };
import haproxy from './data/haproxy.json' with { type: 'json' };
import haproxyRsaEcdsa from './data/haproxy-rsa-ecdsa.json' with { type: 'json' };
import iis from './data/iis.json' with { type: 'json' };
import iis2016 from './data/iis-2016.json' with { type: 'json' };
import javaKeystore from './data/java-keystore.json' with { type: 'json' };
import jenkins from './data/jenkins.json' with { type: 'json' };
import kubernetes from './data/kubernetes.json' with { type: 'json' };
import netscaler from './data/netscaler.json' with { type: 'json' };
import nginx from './data/nginx.json' with { type: 'json' };
import nginxRsaEcdsa from './data/nginx-rsa-ecdsa.json' with { type: 'json' };
import oci from './data/oci.json' with { type: 'json' };
import okta from './data/okta.json' with { type: 'json' };
import panOs from './data/pan-os.json' with { type: 'json' };
import pingfederate from './data/pingfederate.json' with { type: 'json' };
import pingfederateFips from './data/pingfederate-fips.json' with { type: 'json' };
import salesforce from './data/salesforce.json' with { type: 'json' };
import sap from './data/sap.json' with { type: 'json' };
import splunk from './data/splunk.json' with { type: 'json' };
import synology from './data/synology.json' with { type: 'json' };
import tomcatJks from './data/tomcat-jks.json' with { type: 'json' };
import tomcatPem from './data/tomcat-pem.json' with { type: 'json' };
import tomcatPkcs12 from './data/tomcat-pkcs12.json' with { type: 'json' };
import trustDer from './data/trust-der.json' with { type: 'json' };
import trustJks from './data/trust-jks.json' with { type: 'json' };
import trustP7b from './data/trust-p7b.json' with { type: 'json' };
import trustPem from './data/trust-pem.json' with { type: 'json' };
import trustPkcs12 from './data/trust-pkcs12.json' with { type: 'json' };
import vcenter from './data/vcenter.json' with { type: 'json' };
import zscalerZpa from './data/zscaler-zpa.json' with { type: 'json' };
import { readTarget, type Target } from './target.ts';

const FILES: { readonly [T in BuiltInTarget]: unknown } = {
  'auth0-appliance-pem': auth0AppliancePem,
  'auth0-appliance-pfx': auth0AppliancePfx,
  'auth0-appliance-later': auth0ApplianceLater,
  'aws-acm': awsAcm,
  'aws-cloudfront': awsCloudfront,
  'aws-iam': awsIam,
  'azure-app-service': azureAppService,
  'azure-key-vault-pfx': azureKeyVaultPfx,
  'azure-key-vault-pem': azureKeyVaultPem,
  'azure-application-gateway': azureApplicationGateway,
  'google-cloud': googleCloud,
  'google-certificate-manager': googleCertificateManager,
  cloudflare,
  'f5-big-ip': f5BigIp,
  netscaler,
  nginx,
  'nginx-rsa-ecdsa': nginxRsaEcdsa,
  apache,
  haproxy,
  'haproxy-rsa-ecdsa': haproxyRsaEcdsa,
  iis,
  'iis-2016': iis2016,
  exchange,
  'tomcat-pkcs12': tomcatPkcs12,
  'tomcat-jks': tomcatJks,
  'tomcat-pem': tomcatPem,
  'java-keystore': javaKeystore,
  kubernetes,
  vcenter,
  esxi,
  synology,
  okta,
  salesforce,
  sap,
  jenkins,
  gitlab,
  splunk,
  elastic,
  'pan-os': panOs,
  fortigate,
  'zscaler-zpa': zscalerZpa,
  pingfederate,
  'pingfederate-fips': pingfederateFips,
  oci,
  bigfix,
  fips,
  'generic-pem': genericPem,
  'generic-pem-split': genericPemSplit,
  'generic-pem-combined': genericPemCombined,
  'generic-pem-key-first': genericPemKeyFirst,
  'generic-pfx': genericPfx,
  'generic-pfx-compatible': genericPfxCompatible,
  'generic-pfx-legacy': genericPfxLegacy,
  'generic-p7b': genericP7b,
  'generic-der': genericDer,
  'generic-jks': genericJks,
  'trust-pem': trustPem,
  'trust-der': trustDer,
  'trust-p7b': trustP7b,
  'trust-jks': trustJks,
  'trust-pkcs12': trustPkcs12,
};

/** Read once, when first asked for. A built-in file that breaks its own schema is a bug, and thrown as one. */
export function builtInTargets(): readonly Target[] {
  targets ??= BUILT_IN_TARGETS.map((id) => {
    const read = readTarget(FILES[id]);
    if (!read.ok) throw new Error(`${id}: ${read.flaw.at}: ${read.flaw.reason}`);
    return read.value;
  });
  return targets;
}

let targets: readonly Target[] | null = null;

export function builtInTarget(id: string): Target | null {
  return builtInTargets().find((target) => target.id === id) ?? null;
}
