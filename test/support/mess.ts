/**
 * The mess that a team is sent, made by openssl alone: an RSA key encrypted as PKCS#8, and in three files in shuffled
 * order a leaf with its names, two intermediates and a root.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runWell } from './tools.ts';

export const KEY_PASSWORD = 'Gr\u00fcn und 7 blau';
export const NAMES = ['manage.id.meridian.example', 'config.id.meridian.example', '*.app.meridian.example'];

export interface Mess {
  readonly folder: string;
  readonly key: string;
  readonly bareKey: string;
  readonly root: string;
  readonly leaf: string;
  readonly intermediates: readonly [string, string];
  /** Leaf and root shuffled among the intermediates. */
  readonly files: readonly [string, string, string];
  readonly passwordFile: string;
}

export function makeMess(folder: string): Mess {
  const at = (name: string): string => join(folder, name);
  authority(folder, 'root', 'Meridian Root', null);
  authority(folder, 'policy', 'Meridian Policy CA', 'root');
  authority(folder, 'issuing', 'Meridian Issuing CA', 'policy');
  certificate(folder, 'leaf', 'rsa:2048', NAMES, 'issuing');
  writeFileSync(at('password.txt'), `wrong one\n${KEY_PASSWORD}\n`);
  const pass = ['-passout', `pass:${KEY_PASSWORD}`];
  runWell('openssl', ['pkcs8', '-topk8', '-v2', 'aes-256-cbc', '-in', at('leaf.key'), '-out', at('sent.key'), ...pass]);
  const pem = (name: string): string => readFileSync(at(`${name}.pem`), 'utf8');
  writeFileSync(at('one.cer'), pem('policy') + pem('leaf'));
  writeFileSync(at('two.cer'), pem('root'));
  runWell('openssl', ['x509', '-in', at('issuing.pem'), '-outform', 'DER', '-out', at('three.cer')]);
  return {
    folder,
    key: at('sent.key'),
    bareKey: at('leaf.key'),
    root: at('root.pem'),
    leaf: at('leaf.pem'),
    intermediates: [at('issuing.pem'), at('policy.pem')],
    files: [at('one.cer'), at('two.cer'), at('three.cer')],
    passwordFile: at('password.txt'),
  };
}

/** An authority, signed by `issuer` or by itself. */
export function authority(
  folder: string,
  name: string,
  commonName: string,
  issuer: string | null,
  key = 'ec:prime256v1',
): void {
  const extensions = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign,cRLSign'];
  sign(folder, name, key, `/O=Meridian/CN=${commonName}`, extensions, issuer);
}

/** A server certificate with these names, its key beside it. `more`: further lines of its extensions. */
export function certificate(
  folder: string,
  name: string,
  key: string,
  hosts: readonly string[],
  issuer: string,
  more: readonly string[] = [],
): void {
  const extensions = [
    'basicConstraints=critical,CA:FALSE',
    'keyUsage=critical,digitalSignature,keyEncipherment',
    'extendedKeyUsage=serverAuth',
    `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}`,
    ...more,
  ];
  sign(folder, name, key, `/O=Meridian/CN=${hosts[0] ?? ''}`, extensions, issuer);
}

function sign(
  folder: string,
  name: string,
  key: string,
  subject: string,
  extensions: readonly string[],
  issuer: string | null,
): void {
  const at = (file: string): string => join(folder, file);
  const [type, detail = ''] = key.split(':');
  const option = type === 'rsa' ? `rsa_keygen_bits:${detail}` : `ec_paramgen_curve:${detail}`;
  runWell('openssl', [
    'genpkey',
    '-algorithm',
    type === 'rsa' ? 'RSA' : 'EC',
    '-pkeyopt',
    option,
    '-out',
    at(`${name}.key`),
  ]);
  const request = ['req', '-new', '-key', at(`${name}.key`), '-subj', subject, '-out', at(`${name}.csr`)];
  runWell('openssl', request);
  writeFileSync(
    at(`${name}.cnf`),
    `${extensions.join('\n')}\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n`,
  );
  const by =
    issuer === null
      ? ['-signkey', at(`${name}.key`)]
      : ['-CA', at(`${issuer}.pem`), '-CAkey', at(`${issuer}.key`), '-CAcreateserial'];
  runWell('openssl', [
    'x509',
    '-req',
    '-in',
    at(`${name}.csr`),
    '-days',
    // Made a moment before the leaf, an authority would also end a moment before it.
    extensions.some((line) => line.includes('CA:TRUE')) ? '3660' : '3650',
    '-extfile',
    at(`${name}.cnf`),
    '-out',
    at(`${name}.pem`),
    ...by,
  ]);
}
