/** What came in, taken apart by openssl and its like: each certificate and key as a PEM file of its own. */
import type { Content } from '../export/plan.ts';
import type { WorkspaceItem } from '../workspace/workspace.ts';
import { pathWord, shellWord } from './shell-word.ts';

export interface Pieces {
  readonly lines: readonly string[];
  /** The PEM file of something that was taken. */
  readonly of: (content: Content) => string;
}

/** Where something stands. */
interface Source {
  readonly item: WorkspaceItem;
  /** The path as a word of the shell. */
  readonly from: string;
  /** Which of its kind in its file it is, from 1; in a Java store: in its entry. */
  readonly nth: number;
  /** Of the entry in a Java store. */
  readonly alias: string;
  /** Ciphers that openssl has only on demand. */
  readonly isLegacy: boolean;
}

const CERTIFICATE = '/-----BEGIN .*CERTIFICATE-----/';
const PRIVATE_KEY = '/-----BEGIN .*PRIVATE KEY-----/';
/** Whatever is not PBES2 may be: a PFX tells how its keys are locked, and its certificates may be locked otherwise. */
const LEGACY = /^PBE-|RC4/;

/**
 * Each of `contents`, as a file in `folder`. Null where one of them came in a form that these programs don't read: as a
 * JWK, on standard input, or so that it had to be mended first.
 */
export function takeApart(
  contents: readonly Content[],
  items: readonly WorkspaceItem[],
  folder: string,
): Pieces | null {
  const lines: string[] = [];
  const pieces = new Map<string, string>();
  const unpacked = new Map<string, string>();
  /** A file inside an archive is taken out of it once. */
  const reach = (file: string): string => {
    const [outer = '', inner] = file.split('!/');
    if (inner === undefined) return pathWord(file);
    const known = unpacked.get(file) ?? `${folder}/unpacked-${String(unpacked.size + 1)}`;
    if (!unpacked.has(file)) lines.push(`unzip -p ${pathWord(outer)} ${shellWord(literally(inner))} > ${known}`);
    unpacked.set(file, known);
    return known;
  };
  for (const content of contents) {
    if (pieces.has(nameOf(content))) continue;
    const item = sourceOf(content, items);
    if (item === null) return null;
    const piece = `${folder}/${content.kind === 'private-key' ? 'key' : String(pieces.size + 1)}.pem`;
    const source = { item, from: reach(item.file), ...placeOf(item, items), isLegacy: isLegacy(item, items) };
    const taking = content.kind === 'private-key' ? takeKey(source, folder, piece) : takeCertificate(source, piece);
    if (taking === null) return null;
    lines.push(...taking);
    pieces.set(nameOf(content), piece);
  }
  return { lines, of: (content) => pieces.get(nameOf(content)) ?? '' };
}

/** unzip takes a name for a pattern. */
function literally(name: string): string {
  return name.replaceAll(/[[*?]|^-/g, '[$&]').replaceAll('\\', '\\\\');
}

function takeCertificate({ item, from, nth, alias, isLegacy: legacy }: Source, to: string): string[] | null {
  const pick = `${picked(CERTIFICATE, nth)} | openssl x509 -out ${to}`;
  switch (item.container) {
    case 'pem':
      return [nth === 1 ? `openssl x509 -in ${from} -out ${to}` : `cat ${from} | ${pick}`];
    case 'der':
      return [`openssl x509 -in ${from} -inform DER -out ${to}`];
    case 'pkcs12':
      return [`openssl pkcs12 -in ${from} -nokeys${legacy ? ' -legacy' : ''} | ${pick}`];
    case 'pkcs7':
      // As PEM, or as it is.
      return [`{ ${['PEM', 'DER'].map((form) => print7(from, form)).join(' || ')}; } | ${pick}`];
    case 'jks':
    case 'jceks':
      return [
        `keytool -list -rfc -alias ${shellWord(alias)} -keystore ${from} ${typeOf(item, '-storetype')} | ${pick}`,
      ];
    default:
      return null;
  }
}

function print7(from: string, form: string): string {
  return `openssl pkcs7 -in ${from} -inform ${form} -print_certs`;
}

function takeKey({ item, from, nth, alias, isLegacy: legacy }: Source, folder: string, to: string): string[] | null {
  const pick = nth === 1 ? '' : ` | ${picked(PRIVATE_KEY, nth)}`;
  switch (item.container) {
    case 'pem':
      return [nth === 1 ? `openssl pkey -in ${from} -out ${to}` : `cat ${from}${pick} | openssl pkey -out ${to}`];
    case 'der':
      return [`openssl pkey -in ${from} -inform DER -out ${to}`];
    case 'pkcs12':
      return [`openssl pkcs12 -in ${from} -nocerts -nodes${legacy ? ' -legacy' : ''}${pick} | openssl pkey -out ${to}`];
    case 'jks':
    case 'jceks':
      return [
        `keytool -importkeystore -srckeystore ${from} ${typeOf(item, '-srcstoretype')} -srcalias ${shellWord(alias)} -destkeystore ${folder}/key.p12 -deststoretype PKCS12`,
        `openssl pkcs12 -in ${folder}/key.p12 -nocerts -nodes | openssl pkey -out ${to}`,
      ];
    case 'pvk':
      return [`openssl rsa -in ${from} -inform PVK${legacy ? ' -provider legacy -provider default' : ''} -out ${to}`];
    case 'openssh':
      return takeOpenssh(item, from, folder, to);
    default:
      return null;
  }
}

/** ssh-keygen writes a key that others read in the place of its own; of Ed25519 it can't. */
function takeOpenssh({ content }: WorkspaceItem, from: string, folder: string, to: string): string[] | null {
  if (content.kind !== 'private-key' || !['RSA', 'EC'].includes(content.key.public.type)) return null;
  const copy = `${folder}/openssh`;
  return [
    `(umask 077; cat ${from} > ${copy})`,
    `ssh-keygen -p -N '' -m PKCS8 -f ${copy}`,
    `openssl pkey -in ${copy} -out ${to}`,
  ];
}

function picked(begin: string, nth: number): string {
  return `awk '${begin} { n++ } n == ${String(nth)}'`;
}

function typeOf({ container }: WorkspaceItem, option: string): string {
  return `${option} ${container.toUpperCase()}`;
}

/** What had to be mended before it could be read is there for nobody else. */
function sourceOf(content: Content, items: readonly WorkspaceItem[]): WorkspaceItem | null {
  const name = nameOf(content);
  const isIt = (item: WorkspaceItem): boolean =>
    (item.content.kind === 'certificate' || item.content.kind === 'private-key') && nameOf(item.content) === name;
  return items.find((item) => isIt(item) && item.file !== '-' && item.repaired.length === 0) ?? null;
}

/** keytool prints one entry of a Java store: there the place is that in its chain, whose first certificate bears its name. */
function placeOf(item: WorkspaceItem, items: readonly WorkspaceItem[]): Pick<Source, 'nth' | 'alias'> {
  const alike = items.filter(
    ({ file, container, content }) =>
      file === item.file && container === item.container && content.kind === item.content.kind,
  );
  const place = alike.indexOf(item);
  if (item.container !== 'jks' && item.container !== 'jceks') return { nth: place + 1, alias: '' };
  const first = alike.findLastIndex(({ friendlyName }, i) => i <= place && friendlyName !== null);
  return { nth: place - first + 1, alias: alike[first]?.friendlyName ?? '' };
}

function isLegacy({ file }: WorkspaceItem, items: readonly WorkspaceItem[]): boolean {
  return items.some((item) => item.file === file && LEGACY.test(item.encryption?.scheme ?? ''));
}

function nameOf(content: Content): string {
  return content.kind === 'certificate' ? content.certificate.sha256 : content.key.public.identity;
}
