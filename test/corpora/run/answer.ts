/** What `open` makes of one file, as plain data that must be the same wherever it is run. */
import type { Container, Encryption, Repair } from '#shared/item.ts';
import type { Failure } from '#shared/failure.ts';
import type { Content, Item } from '#core/item.ts';
import { sha256Hex } from '#core/crypto/nodecrypto.ts';
import { DEFAULT_LIMITS } from '#core/limits.ts';
import { open } from '#core/open/open.ts';
import { sshBlob } from './ssh-blob.ts';

export interface AnswerItem {
  readonly kind: Content['kind'];
  readonly container: Container;
  /** Of a certificate, request or list: its DER; of a key: its SubjectPublicKeyInfo. */
  readonly sha256: string | null;
  /** Of a key that SSH knows: its public key as SSH writes it. */
  readonly ssh: string | null;
  readonly encryption: Encryption | null;
  readonly friendlyName: string | null;
  readonly repaired: readonly Repair[];
  readonly failure: Failure | null;
}

export interface Answer {
  readonly id: string;
  readonly items: readonly AnswerItem[];
  readonly unread: readonly Failure[];
}

export async function answerOf(id: string, bytes: Uint8Array, passwords: readonly string[]): Promise<Answer> {
  const { items, unread } = await open(bytes, { passwords, limits: DEFAULT_LIMITS });
  return { id, items: items.map(answerItem), unread };
}

function answerItem({ content, container, encryption, friendlyName, repaired }: Item): AnswerItem {
  const failure = content.kind === 'locked' ? content.failure : null;
  const spki = content.kind === 'private-key' ? content.key.public.spki : null;
  const ssh = spki === null ? null : sshBlob(spki);
  return {
    kind: content.kind,
    container,
    sha256: digestOf(content),
    ssh: ssh === null ? null : sha256Hex(ssh),
    encryption,
    friendlyName,
    repaired,
    failure,
  };
}

function digestOf(content: Content): string | null {
  switch (content.kind) {
    case 'certificate':
      return content.certificate.sha256;
    case 'private-key':
      return content.key.public.sha256;
    case 'public-key':
      return content.key.sha256;
    case 'csr':
      return sha256Hex(content.request.der);
    case 'crl':
      return sha256Hex(content.list.der);
    case 'secret':
    case 'locked':
      return null;
  }
}
