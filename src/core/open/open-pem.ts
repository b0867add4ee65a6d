/** A PEM block -> items. What it holds is told by its content; its label only says what a damaged one was. */
import type { Failure } from '#shared/failure.ts';
import type { Parts } from '../item.ts';
import { decryptDek, dekEncryption, readDekInfo } from '../keys/dek-info.ts';
import type { PemBlock } from '../text/pem.ts';
import { readElement } from '../der/element.ts';
import { readTrustSettings } from '../x509/trust-settings.ts';
import { attempt, reading, Refusal, refuse } from '../refusal.ts';
import type { OpenContext } from './context.ts';
import { lockedItem } from './locked.ts';
import { openDer } from './open-der.ts';
import { openOpenssh } from './open-openssh.ts';
import { derKind, type DerKind } from './shape.ts';

/** Labels whose content can be told even when it is damaged. */
const LABELS: Readonly<Record<string, DerKind>> = {
  CERTIFICATE: 'certificate',
  'X509 CERTIFICATE': 'certificate',
  'TRUSTED CERTIFICATE': 'certificate',
  'CERTIFICATE REQUEST': 'csr',
  'NEW CERTIFICATE REQUEST': 'csr',
  'X509 CRL': 'crl',
  'PRIVATE KEY': 'pkcs8',
  'ENCRYPTED PRIVATE KEY': 'encrypted-pkcs8',
  'RSA PRIVATE KEY': 'pkcs1',
  'EC PRIVATE KEY': 'sec1',
  'DSA PRIVATE KEY': 'dsa',
  'PUBLIC KEY': 'spki',
  'RSA PUBLIC KEY': 'pkcs1-public',
  PKCS7: 'pkcs7',
  CMS: 'pkcs7',
  PKCS12: 'pkcs12',
};

/** Blocks that stand beside a key and say nothing of their own: openssl ecparam and dhparam write them. */
const PASSED_OVER: ReadonlySet<string> = new Set(['EC PARAMETERS', 'DH PARAMETERS', 'X9.42 DH PARAMETERS']);

export function isPassedOver({ label }: PemBlock): boolean {
  return PASSED_OVER.has(label);
}

/** Other people's blocks in the same dress, whole or not. */
export function foreign(label: string): Failure | null {
  return label.startsWith('PGP ') ? { code: 'NOT_RECOGNISED', facts: { seems: 'pgp' } } : null;
}

/** Refuses as the readers do, and NOT_RECOGNISED for a structure of no kind we know. */
export async function openBlock(block: PemBlock, context: OpenContext): Promise<Parts> {
  const failure = foreign(block.label);
  if (failure !== null) throw new Refusal(failure);
  if (block.label === 'OPENSSH PRIVATE KEY') return openOpenssh(block.content, context);
  const dek = block.headers.get('dek-info');
  if (dek !== undefined) return openDek(block, dek, context);
  const kind = derKind(block.content) ?? LABELS[block.label] ?? refuse('NOT_RECOGNISED', { seems: 'asn1' });
  const opened = await openDer(block.content, kind, 'pem', context);
  const more = hasMore(block, kind);
  if (kind === 'pkcs8' || kind === 'pkcs1' || kind === 'sec1' || kind === 'dsa') block.content.fill(0);
  if (!more) return opened;
  return {
    ...opened,
    items: opened.items.map((found) => ({ ...found, repaired: [...found.repaired, 'trailing-bytes'] })),
  };
}

/** Whether something follows the structure that is no part of it; openssl's trust settings are. */
function hasMore({ content }: PemBlock, kind: DerKind): boolean {
  const first = attempt(() => readElement(content));
  if (!first.ok || first.value.end === content.length) return false;
  return kind !== 'certificate' || readTrustSettings(content.subarray(first.value.end)) === null;
}

async function openDek(block: PemBlock, header: string, context: OpenContext): Promise<Parts> {
  const info = reading('encrypted-key', () => readDekInfo(header));
  const encryption = dekEncryption(info);
  try {
    const { der, used } = await decryptDek(info, block.content, context.passwords, context.budget);
    const kind = derKind(der) ?? LABELS[block.label] ?? 'pkcs1';
    const opened = await openDer(der, kind, 'pem', context);
    // Anything else points into it.
    if (opened.items.every(({ content }) => content.kind === 'private-key')) der.fill(0);
    for (const password of used) context.used.add(password);
    return { ...opened, items: opened.items.map((found) => ({ ...found, encryption })) };
  } catch (error) {
    return { items: [lockedItem(error, 'pem', encryption, 'private-key')], unread: [] };
  }
}
