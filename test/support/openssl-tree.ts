/**
 * Trees of certificates made by openssl alone, at a fixed time, so that no test depends on the clock or on our own
 * writer. Each tree lives in a folder of its own until `remove`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Certificate, readCertificate } from '#core/x509/certificate.ts';
import { run, runWell } from './tools.ts';

/** The middle of every validity that is not given: milliseconds since 1970 UTC. */
export const NOW = Date.UTC(2030, 5, 15, 12);
const DAY = 86_400_000;

const KEYS = {
  'P-256': ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  'P-384': ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-384'],
  'P-521': ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-521'],
  'P-224': ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-224'],
  secp160r1: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:secp160r1'],
  brainpoolP320t1: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:brainpoolP320t1'],
  secp256k1: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:secp256k1'],
  brainpoolP256r1: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:brainpoolP256r1'],
  brainpoolP384r1: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:brainpoolP384r1'],
  brainpoolP512r1: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:brainpoolP512r1'],
  RSA: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
  'RSA-1024': ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:1024'],
  'RSA-PSS': ['-algorithm', 'RSA-PSS', '-pkeyopt', 'rsa_keygen_bits:2048'],
  Ed25519: ['-algorithm', 'ED25519'],
  Ed448: ['-algorithm', 'ED448'],
} as const;

/** What brings its own digest takes none. */
const DIGESTS: Partial<Record<KeyKind, string>> = { Ed25519: 'null', Ed448: 'null' };

type KeyKind = keyof typeof KEYS;

export interface Made {
  readonly certPath: string;
  readonly keyPath: string;
  readonly keyKind: KeyKind;
  readonly certificate: Certificate;
}

export interface Spec {
  /** As openssl reads it: '/O=Example/CN=Root'; '/' is the empty name. */
  readonly subject: string;
  /** Itself where it is not given. */
  readonly issuer?: Made;
  /** A new key of this kind (P-256), or the key of another certificate. */
  readonly key?: KeyKind | Made;
  /** Lines of an extension section; none at all makes it version 1. */
  readonly extensions?: readonly string[];
  /** Days before and after NOW. */
  readonly from?: number;
  readonly to?: number;
  readonly digest?: string;
  /** RSA signatures as PSS. */
  readonly pss?: boolean;
}

export const CA: readonly string[] = [
  'basicConstraints=critical,CA:TRUE',
  'keyUsage=critical,keyCertSign,cRLSign',
  'subjectKeyIdentifier=hash',
];
export const ISSUED_CA: readonly string[] = [...CA, 'authorityKeyIdentifier=keyid'];
export const LEAF: readonly string[] = [
  'subjectAltName=DNS:www.example.com',
  'extendedKeyUsage=serverAuth',
  'subjectKeyIdentifier=hash',
  'authorityKeyIdentifier=keyid',
];

/** `openssl ca` is the one command of OpenSSL 3.0 that sets both ends of a validity. */
export const CONFIG = `
[ca]
default_ca = tree
[tree]
database = index.txt
new_certs_dir = .
default_md = sha256
policy = any
unique_subject = no
rand_serial = yes
copy_extensions = none
email_in_dn = yes
[any]
countryName = optional
organizationName = optional
commonName = optional
emailAddress = optional
[req]
distinguished_name = empty
[empty]
`;

export class Tree {
  readonly folder: string = mkdtempSync(join(tmpdir(), 'certprep-tree-'));
  #count = 0;

  constructor() {
    writeFileSync(join(this.folder, 'tree.cnf'), CONFIG);
    writeFileSync(join(this.folder, 'index.txt'), '');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  root(subject: string, more: Partial<Spec> = {}): Made {
    return this.make({ subject, extensions: CA, ...more });
  }

  ca(subject: string, issuer: Made, more: Partial<Spec> = {}): Made {
    return this.make({ subject, issuer, extensions: ISSUED_CA, ...more });
  }

  leaf(issuer: Made, more: Partial<Spec> = {}): Made {
    return this.make({ subject: '/CN=www.example.com', issuer, extensions: LEAF, ...more });
  }

  make({ subject, issuer, key = 'P-256', extensions = [], from = -100, to = 100, digest, pss = false }: Spec): Made {
    const name = String(this.#count++);
    const at = (file: string): string => join(this.folder, file);
    const keyPath = typeof key === 'string' ? at(`${name}.key`) : key.keyPath;
    const keyKind = typeof key === 'string' ? key : key.keyKind;
    if (typeof key === 'string') runWell('openssl', ['genpkey', ...KEYS[key], '-out', keyPath]);
    const config = ['-config', at('tree.cnf')];
    runWell('openssl', ['req', '-new', '-key', keyPath, '-subj', subject, '-out', at(`${name}.csr`), ...config]);
    writeFileSync(at(`${name}.ext`), `[extensions]\n${extensions.join('\n')}\n`);
    const signer =
      issuer === undefined
        ? ['-selfsign', '-keyfile', keyPath]
        : ['-keyfile', issuer.keyPath, '-cert', issuer.certPath];
    const certPath = at(`${name}.pem`);
    const period = ['-startdate', generalized(from), '-enddate', generalized(to)];
    const scheme = pss ? ['-sigopt', 'rsa_padding_mode:pss', '-sigopt', 'rsa_pss_saltlen:digest'] : [];
    const section = extensions.length === 0 ? [] : ['-extfile', at(`${name}.ext`), '-extensions', 'extensions'];
    const hash = ['-md', digest ?? DIGESTS[issuer?.keyKind ?? keyKind] ?? 'sha256'];
    const files = ['-in', at(`${name}.csr`), '-out', certPath];
    this.#ca([...config, ...signer, ...files, ...period, ...section, ...hash, ...scheme]);
    return { certPath, keyPath, keyKind, certificate: readCertificate(derOf(readFileSync(certPath, 'latin1'))) };
  }

  /** `openssl ca` names its files from where it runs. */
  #ca(options: readonly string[]): void {
    const args = ['-c', 'cd "$0" && exec openssl ca -batch -notext -preserveDN "$@"', this.folder, ...options];
    runWell('sh', args);
  }

  /** Whether `openssl verify` takes the leaf for a server, as of NOW or `at`. */
  verifies(
    leaf: Made,
    trusted: readonly Made[],
    untrusted: readonly Made[] = [],
    more: readonly string[] = [],
  ): boolean {
    const file = (name: string, made: readonly Made[]): string => {
      const path = join(this.folder, name);
      writeFileSync(path, made.map(({ certPath }) => readFileSync(certPath, 'latin1')).join(''));
      return path;
    };
    const anchors = ['-no-CApath', '-no-CAstore', '-CAfile', file('trusted', trusted)];
    const others = untrusted.length === 0 ? [] : ['-untrusted', file('untrusted', untrusted)];
    const judged = ['-purpose', 'sslserver', '-attime', String(NOW / 1000)];
    const { status } = run('openssl', ['verify', ...anchors, ...others, ...judged, ...more, leaf.certPath]);
    return status === 0;
  }
}

export function generalized(days: number): string {
  return `${new Date(NOW + days * DAY).toISOString().replaceAll(/[-:T]/g, '').slice(0, 14)}Z`;
}

/** The first certificate of a PEM file, decoded without our own reader of PEM. */
export function derOf(pem: string): Uint8Array {
  const [, base64 = ''] = /-----BEGIN CERTIFICATE-----([^-]+)/.exec(pem) ?? [];
  return Uint8Array.from(Buffer.from(base64, 'base64'));
}
