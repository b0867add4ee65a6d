/** The planned files, put together by openssl, keytool and kubectl out of certificates and keys in PEM. */
import type { Content, FilePlan } from '../export/plan.ts';
import { jksAlias } from '../export/render.ts';
import { secretName } from '../export/kubernetes-secret.ts';
import { pathWord, shellWord } from './shell-word.ts';

export interface Bench {
  /** Where the files go, and where what is made on the way goes. */
  readonly folder: string;
  readonly parts: string;
  readonly pieceOf: (content: Content) => string;
}

const PROFILES = {
  modern: { ciphers: '-keypbe AES-256-CBC -certpbe AES-256-CBC', mac: '-macalg sha256', iterations: 100_000 },
  compatible: { ciphers: '-keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES', mac: '-macalg sha1', iterations: 2048 },
  legacy: { ciphers: '-legacy -keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-RC2-40', mac: '-macalg sha1', iterations: 2048 },
} as const;
/** RFC 9579; openssl 3.4 and later. */
const PBMAC1 = '-pbmac1_pbkdf2 -pbmac1_pbkdf2_md sha256';

/** The lines that make one file. */
export function putTogether(file: FilePlan, bench: Bench): string[] {
  const to = pathWord(`${bench.folder}/${file.name}`);
  switch (file.template.format) {
    case 'pem':
      return makePem(file, bench, to);
    case 'pkcs12':
      return makePkcs12(file, bench, to);
    case 'jks':
      return makeJks(file, bench, to);
    case 'pkcs7':
      return makePkcs7(file, bench, to);
    case 'der':
      return file.contents.map((content) =>
        content.kind === 'certificate'
          ? `openssl x509 -in ${bench.pieceOf(content)} -outform DER -out ${to}`
          : `openssl pkey -in ${bench.pieceOf(content)} -outform DER -out ${to}`,
      );
    case 'yaml':
      return makeSecret(file, bench, to);
  }
}

/** Whether another run of the same commands makes the same octets: salts and dates are new each time. */
export function isRepeatable({ template, encrypted }: FilePlan): boolean {
  return !encrypted && ['pem', 'der', 'pkcs7'].includes(template.format);
}

/** A key in its wrapping stands in a file of its own first. */
function makePem({ contents, template, name }: FilePlan, { pieceOf, parts }: Bench, to: string): string[] {
  const key = contents.find(({ kind }) => kind === 'private-key');
  const wrapped = pathWord(`${parts}/${name}.key`);
  const wrapping = key === undefined ? null : wrap(template.key ?? 'pkcs8', pieceOf(key), wrapped);
  const ordered = contents.map((content) => (content === key && wrapping !== null ? wrapped : pieceOf(content)));
  return [...(wrapping === null ? [] : [wrapping]), `cat ${ordered.join(' ')} > ${to}`];
}

/** Null where the key is wrapped so already. */
function wrap(form: NonNullable<FilePlan['template']['key']>, from: string, to: string): string | null {
  switch (form) {
    case 'pkcs8':
      return null;
    case 'traditional':
      return `openssl pkey -in ${from} -traditional -out ${to}`;
    case 'encrypted':
      return `openssl pkcs8 -topk8 -in ${from} -v2 aes-256-cbc -v2prf hmacWithSHA256 -iter 100000 -out ${to}`;
    case 'encrypted-scrypt':
      return `openssl pkcs8 -topk8 -in ${from} -scrypt -scrypt_N 16384 -scrypt_r 8 -scrypt_p 1 -out ${to}`;
  }
}

function makePkcs12(file: FilePlan, bench: Bench, to: string): string[] {
  const { key, certificates } = sorted(file, bench);
  // openssl marks no certificate as trusted, and Java then sees none.
  if (key === null) return importedOneByOne(certificates, 'certificate', 'PKCS12', to);
  const { profile = 'modern', iterations, pbmac1 = false, text = false } = file.template;
  const { ciphers, mac, iterations: usual } = PROFILES[profile];
  const locked = `${ciphers} ${pbmac1 ? PBMAC1 : mac} -iter ${String(iterations ?? usual)}`;
  if (!text) return storeOf(file, bench, locked, to);
  const binary = pathWord(`${bench.parts}/${file.name}.pfx`);
  return [...storeOf(file, bench, locked, binary), `{ openssl base64 -A -in ${binary}; echo; } > ${to}`];
}

/** A PFX of a key and its chain. */
function storeOf(file: FilePlan, bench: Bench, locked: string, to: string): string[] {
  const { key, certificates } = sorted(file, bench);
  const [leaf = '', ...others] = certificates;
  const chain = pathWord(`${bench.parts}/${file.name}.chain`);
  const more = others.length === 0 ? '' : ` -certfile ${chain}`;
  const named = file.friendlyName === '' ? '' : ` -name ${shellWord(file.friendlyName)}`;
  return [
    ...(others.length === 0 ? [] : [`cat ${others.join(' ')} > ${chain}`]),
    `openssl pkcs12 -export -inkey ${key ?? ''} -in ${leaf}${more}${named} ${locked} -out ${to}`,
  ];
}

/** keytool takes a key with its chain out of a PFX only. */
function makeJks(file: FilePlan, bench: Bench, to: string): string[] {
  const { key, certificates } = sorted(file, bench);
  const alias = jksAlias(file);
  if (key === null) return importedOneByOne(certificates, alias, 'JKS', to);
  const pfx = pathWord(`${bench.parts}/${file.name}.pfx`);
  return [
    ...storeOf({ ...file, friendlyName: alias }, bench, '-macalg sha256', pfx),
    `keytool -importkeystore -srckeystore ${pfx} -srcstoretype PKCS12 -destkeystore ${to} -deststoretype JKS`,
  ];
}

function importedOneByOne(
  certificates: readonly string[],
  alias: string,
  type: 'JKS' | 'PKCS12',
  to: string,
): string[] {
  return certificates.map((certificate, i) => {
    const entry = shellWord(`${alias}-${String(i + 1)}`);
    return `keytool -importcert -noprompt -alias ${entry} -file ${certificate} -keystore ${to} -storetype ${type}`;
  });
}

function makePkcs7(file: FilePlan, bench: Bench, to: string): string[] {
  const all = sorted(file, bench).certificates.map((certificate) => `-certfile ${certificate}`);
  const form = file.template.text === true ? 'PEM' : 'DER';
  return [`openssl crl2pkcs7 -nocrl ${all.join(' ')} -outform ${form} -out ${to}`];
}

function makeSecret(file: FilePlan, bench: Bench, to: string): string[] {
  const { key, certificates } = sorted(file, bench);
  const chain = pathWord(`${bench.parts}/${file.name}.crt`);
  const wrapped = pathWord(`${bench.parts}/${file.name}.key`);
  const wrapping = wrap(file.template.key ?? 'pkcs8', key ?? '', wrapped);
  const used = wrapping === null ? (key ?? '') : wrapped;
  return [
    ...(wrapping === null ? [] : [wrapping]),
    `cat ${certificates.join(' ')} > ${chain}`,
    `kubectl create secret tls ${secretName(file.friendlyName)} --cert=${chain} --key=${used} --dry-run=client -o yaml > ${to}`,
  ];
}

function sorted({ contents }: FilePlan, { pieceOf }: Bench): { key: string | null; certificates: string[] } {
  const key = contents.find(({ kind }) => kind === 'private-key');
  return {
    key: key === undefined ? null : pieceOf(key),
    certificates: contents.filter(({ kind }) => kind === 'certificate').map(pieceOf),
  };
}
