/** Files as a target's demands look at them: from the plan, and from the bytes that were written. */
import type { FilePart, FileTemplate, PfxProfile } from '#shared/target.ts';
import type { Encryption } from '#shared/item.ts';
import { latin1 } from '#core/bytes.ts';
import { pkcs12Locks } from '#core/containers/pkcs12-encryption.ts';
import { sha256Hex } from '#core/crypto/nodecrypto.ts';
import type { Item } from '#core/item.ts';
import type { HandedFile, HandedPart, KeyForm } from '#core/targets/hand-over.ts';
import type { Certificate } from '#core/x509/certificate.ts';
import { pemLabel } from './pem-block.ts';
import type { Content, FilePlan } from './plan.ts';
import type { Expectation } from './expectation.ts';

/** Which part of the hand-over a certificate is. */
export type PartOf = (certificate: Certificate) => FilePart | 'other';

/** For a hand-over with this leaf; a trust bundle where it is null. */
export function partOf(leaf: Certificate | null, intermediates: readonly Certificate[]): PartOf {
  if (leaf === null) return ({ isCa, version }) => (isCa || version < 3 ? 'authorities' : 'other');
  const between = new Set(intermediates.map(({ sha256 }) => sha256));
  return ({ sha256, isSelfIssued }) => {
    if (sha256 === leaf.sha256) return 'leaf';
    if (between.has(sha256)) return 'intermediates';
    return isSelfIssued ? 'root' : 'other';
  };
}

const FORMS: Readonly<Record<string, KeyForm>> = {
  'RSA PRIVATE KEY': 'pkcs1',
  'EC PRIVATE KEY': 'sec1',
  'PRIVATE KEY': 'pkcs8',
  'ENCRYPTED PRIVATE KEY': 'encrypted',
};

/** A file that is planned: its size is told where it follows from what is in it. */
export function handedPlan({ name, template, contents, encrypted, friendlyName }: FilePlan, part: PartOf): HandedFile {
  const isText = template.format === 'pem' || template.format === 'yaml';
  const isStore = template.format === 'pkcs12' || template.format === 'jks';
  return {
    name,
    format: template.format,
    parts: contents.map((content): HandedPart => {
      if (content.kind === 'certificate') return { part: part(content.certificate), form: null };
      return { part: 'key', form: isText ? (FORMS[pemLabel(content, template.key ?? 'pkcs8')] ?? null) : null };
    }),
    octets: template.format === 'pem' ? pemOctets(contents, template) : null,
    isEncrypted: encrypted,
    profile: template.format === 'pkcs12' ? (template.profile ?? 'modern') : null,
    friendlyNames: isStore && friendlyName !== '' ? [friendlyName] : [],
    isPlain: true,
  };
}

/** Null where a key is written in a form that is only known when it is made. */
function pemOctets(contents: readonly Content[], template: FileTemplate): number | null {
  let sum = 0;
  for (const content of contents) {
    if (content.kind === 'private-key' && (template.key ?? 'pkcs8') !== 'pkcs8') return null;
    const octets = content.kind === 'certificate' ? content.certificate.der.length : content.key.pkcs8.length;
    const body = 4 * Math.ceil(octets / 3);
    const label = pemLabel(content, template.key ?? 'pkcs8');
    sum += body + Math.ceil(body / 64) + `-----BEGIN ${label}-----\n-----END ${label}-----\n`.length;
  }
  return sum;
}

/** A file that was written: `items` is what was found in `inner`, the format behind any text, and all was expected. */
export function handedBytes(
  { name, template, things }: Expectation,
  { bytes, inner }: { readonly bytes: Uint8Array; readonly inner: Uint8Array },
  items: readonly Item[],
): HandedFile {
  const text = template.format === 'pem' ? latin1(bytes) : '';
  const labels = [...text.matchAll(/-----BEGIN ([^-]+)-----/g)].map(([, label]) => label ?? '');
  const isStore = template.format === 'pkcs12' || template.format === 'jks';
  const parts = new Map(things.map(({ der, part }) => [sha256Hex(der), part]));
  const isLocked = items.some(({ encryption, content }) => content.kind === 'private-key' && encryption !== null);
  return {
    name,
    format: template.format,
    parts: items.map(({ content }, i): HandedPart => {
      if (content.kind === 'certificate') return { part: parts.get(content.certificate.sha256) ?? 'other', form: null };
      if (content.kind !== 'private-key') return { part: 'other', form: null };
      return { part: 'key', form: FORMS[labels[i] ?? ''] ?? null };
    }),
    octets: bytes.length,
    isEncrypted:
      isLocked || template.format === 'jks' || (isStore && items.every(({ encryption }) => encryption !== null)),
    profile: template.format === 'pkcs12' ? profileOf(pkcs12Locks(inner)) : null,
    friendlyNames: isStore ? items.flatMap(({ friendlyName }) => friendlyName ?? []) : [],
    isPlain: PLAIN.test(text),
  };
}

const PLAIN = /^(?:-----BEGIN ([A-Z0-9 ]+)-----\n(?:[A-Za-z0-9+/=]{1,64}\n)+-----END \1-----\n)+$/;

/** By the ciphers alone: the numbers of rounds and the MAC go with them. */
function profileOf(locks: readonly Encryption[]): PfxProfile | 'other' {
  const ciphers = [...new Set(locks.map(({ cipher }) => cipher ?? ''))].toSorted();
  const known = CIPHERS.find(([, wanted]) => ciphers.every((cipher) => wanted.test(cipher)));
  return known === undefined || ciphers.length === 0 ? 'other' : known[0];
}

const CIPHERS: readonly (readonly [PfxProfile, RegExp])[] = [
  ['modern', /^AES-256/],
  ['compatible', /^(3DES|DES-EDE3)/],
  ['legacy', /^(RC2-40|3DES|DES-EDE3)/],
];
