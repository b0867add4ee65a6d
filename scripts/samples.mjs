/**
 * Makes assets/samples anew with openssl alone: what a bank's administrator is sent for its Auth0 appliance. The names
 * and contents are fixed, the keys are new each time. Nothing in there guards anything.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SAMPLES = join(import.meta.dirname, '../assets/samples');
const KEY_PASSWORD = 'Lantern-Quay-41';
const PFX_PASSWORD = 'harbour gate 7';
const TWENTY_YEARS = 20 * 365 + 5;
const TEN_YEARS = 10 * 365 + 2;

/** The certificates, issuer first. @type {readonly Certificate[]} */
const CERTIFICATES = [
  {
    name: 'root',
    issuer: 'root',
    subject: '/C=GB/O=Meridian Bank plc/CN=Meridian Bank Root CA',
    days: TWENTY_YEARS,
    extensions: ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign,cRLSign'],
  },
  {
    name: 'policy',
    issuer: 'root',
    subject: '/C=GB/O=Meridian Bank plc/CN=Meridian Bank Policy CA',
    days: TWENTY_YEARS,
    extensions: ['basicConstraints=critical,CA:TRUE,pathlen:1', 'keyUsage=critical,keyCertSign,cRLSign'],
  },
  {
    name: 'issuing',
    issuer: 'policy',
    subject: '/C=GB/O=Meridian Bank plc/CN=Meridian Bank TLS CA 3',
    days: TWENTY_YEARS,
    extensions: ['basicConstraints=critical,CA:TRUE,pathlen:0', 'keyUsage=critical,keyCertSign,cRLSign'],
  },
  {
    name: 'appliance',
    issuer: 'issuing',
    subject: '/C=GB/L=Bristol/O=Meridian Bank plc/CN=*.id.meridian.example',
    days: TEN_YEARS,
    extensions: server('*.id.meridian.example', 'id.meridian.example', '*.eu.id.meridian.example'),
  },
  {
    name: 'portal',
    issuer: 'issuing',
    subject: '/C=GB/L=Bristol/O=Meridian Bank plc/CN=portal.meridian.example',
    days: TEN_YEARS,
    extensions: server('portal.meridian.example', 'www.portal.meridian.example'),
  },
];

/** @typedef {{ name: string, issuer: string, subject: string, days: number, extensions: string[] }} Certificate */

/** @param {string[]} names @returns {string[]} */
function server(...names) {
  return [
    'basicConstraints=critical,CA:FALSE',
    'keyUsage=critical,digitalSignature,keyEncipherment',
    'extendedKeyUsage=serverAuth',
    `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}`,
    'authorityInfoAccess=caIssuers;URI:http://pki.meridian.example/tls-ca-3.cer',
  ];
}

const work = mkdtempSync(join(tmpdir(), 'certprep-samples-'));

/** @param {string[]} args */
function openssl(...args) {
  execFileSync('openssl', args, { cwd: work, stdio: 'pipe' });
}

/** Makes NAME.pem and NAME.key. @param {Certificate} certificate @param {number} i */
function issue({ name, issuer, subject, days, extensions }, i) {
  openssl('genpkey', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048', '-out', `${name}.key`);
  openssl('req', '-new', '-key', `${name}.key`, '-subj', subject, '-out', `${name}.csr`);
  const keyIds = ['subjectKeyIdentifier=hash', ...(name === issuer ? [] : ['authorityKeyIdentifier=keyid:always'])];
  writeFileSync(join(work, `${name}.ext`), [...extensions, ...keyIds].join('\n'));
  const signer = name === issuer ? ['-signkey', `${name}.key`] : ['-CA', `${issuer}.pem`, '-CAkey', `${issuer}.key`];
  const serial = `0x4d42${String(i).padStart(2, '0')}a7c90e5518`;
  const fixed = ['-sha256', '-days', String(days), '-set_serial', serial, '-extfile', `${name}.ext`];
  openssl('x509', '-req', '-in', `${name}.csr`, ...signer, ...fixed, '-out', `${name}.pem`);
}

/** The story: a key with a password, its certificate, and three CA files in no order, one of them DER. */
function writeAppliance() {
  const folder = join(SAMPLES, 'auth0');
  mkdirSync(folder);
  copyFileSync(join(work, 'appliance.pem'), join(folder, 'id_meridian_example.cer'));
  copyFileSync(join(work, 'root.pem'), join(folder, 'ca_bundle_1.cer'));
  copyFileSync(join(work, 'issuing.pem'), join(folder, 'ca_bundle_2.cer'));
  openssl('x509', '-in', 'policy.pem', '-outform', 'DER', '-out', join(folder, 'ca_bundle_3.cer'));
  const locked = ['-topk8', '-v2', 'aes-256-cbc', '-v2prf', 'hmacWithSHA256', '-passout', `pass:${KEY_PASSWORD}`];
  openssl('pkcs8', '-in', 'appliance.key', ...locked, '-out', join(folder, 'prod.key'));
  writeFileSync(
    join(folder, 'README.txt'),
    'Hello,\n\nattached are the new certificate for the login appliance, the key, and the CA files.\n' +
      'The password follows separately.\n\nKind regards,\nMeridian Bank PKI team\n',
  );
}

/** What an older Windows server gives: RC2-40 and 3DES, which OpenSSL 3 only opens when asked to. */
function writeOldPfx() {
  const folder = join(SAMPLES, 'old-pfx');
  mkdirSync(folder);
  writeFileSync(
    join(work, 'chain.pem'),
    ['issuing', 'policy', 'root'].map((name) => readFileSync(join(work, `${name}.pem`))).join(''),
  );
  const content = ['-inkey', 'portal.key', '-in', 'portal.pem', '-certfile', 'chain.pem', '-name', 'portal 2026'];
  const out = ['-passout', `pass:${PFX_PASSWORD}`, '-out', join(folder, 'portal.pfx')];
  openssl('pkcs12', '-export', '-legacy', ...content, ...out);
}

function writeNotes() {
  writeFileSync(join(SAMPLES, 'passwords.txt'), `${KEY_PASSWORD}\n${PFX_PASSWORD}\n`);
  const groups = {
    'Management Dashboard': ['manage.id.meridian.example'],
    'Configuration Tenant': ['config.id.meridian.example'],
    'App Tenants (current)': [
      'customers.id.meridian.example',
      'partners.id.meridian.example',
      'login.eu.id.meridian.example',
    ],
    'App Tenants (future)': ['*.id.meridian.example', '*.eu.id.meridian.example'],
    'Other names': ['id.meridian.example'],
  };
  const blocks = Object.entries(groups).map(([group, names]) => `[${group}]\n${names.join('\n')}\n`);
  writeFileSync(join(SAMPLES, 'hosts.txt'), ['# Every name the appliance has to answer to.\n', ...blocks].join('\n'));
}

try {
  rmSync(SAMPLES, { recursive: true, force: true });
  mkdirSync(SAMPLES, { recursive: true });
  CERTIFICATES.forEach(issue);
  writeAppliance();
  writeOldPfx();
  writeNotes();
} finally {
  rmSync(work, { recursive: true });
}
