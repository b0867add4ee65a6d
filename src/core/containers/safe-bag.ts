/** One SafeBag (RFC 7292 4.2.1 to 4.2.5) as an entry. */
import type { Element } from '../der/element.ts';
import { fieldsOf } from '../der/fields.ts';
import * as oid from '../der/oids.ts';
import { objectIdentifier, octets } from '../der/primitive.ts';
import { context, SEQUENCE } from '../der/tag.ts';
import { type EncryptedKey, encryptedKey } from '../keys/encrypted-pkcs8.ts';
import { readPkcs8 } from '../keys/private-key.ts';
import type { CostBudget } from '../limits.ts';
import { attemptAsync, reading, refuse } from '../refusal.ts';
import type { Entry } from './entry.ts';
import type { SafeBag } from './safe-contents.ts';

/** Decrypts what a bag holds; refuses as `Passwords.first` does. The answer is a secret of the caller's. */
export type Unlock = (locked: EncryptedKey) => Promise<Uint8Array>;

/** Reads the bag; whatever is wrong with it makes an 'unread' entry of this bag alone. `budget`: for the arithmetic of its key. */
export async function entryOf(bag: SafeBag, unlock: Unlock, budget: CostBudget): Promise<Entry> {
  if (bag.kind === 'unread') return { ...bag.names, kind: 'unread', failure: bag.failure };
  const content = await attemptAsync(() => contentOf(bag, unlock, budget));
  return content.ok ? { ...bag.names, ...content.value } : { ...bag.names, kind: 'unread', failure: content.failure };
}

type Readable = Extract<SafeBag, { kind: 'bag' }>;
type Content = Entry extends infer E ? (E extends Entry ? Omit<E, 'friendlyName' | 'localKeyId'> : never) : never;

async function contentOf({ type, value, isTrusted }: Readable, unlock: Unlock, budget: CostBudget): Promise<Content> {
  switch (type) {
    case oid.keyBag:
      return { kind: 'private-key', key: await readPkcs8(value.whole, budget), encryption: null };
    case oid.shroudedKeyBag:
      return shroudedKey(
        reading('pkcs12', () => encryptedKey(value)),
        unlock,
        budget,
      );
    case oid.certBag:
      return { kind: 'certificate', der: reading('pkcs12', () => wrapped(value, oid.x509Certificate)), isTrusted };
    case oid.crlBag:
      return { kind: 'crl', der: reading('pkcs12', () => wrapped(value, oid.x509Crl)) };
    case oid.secretBag:
      return { kind: 'secret', typeOid: reading('pkcs12', () => objectIdentifier(fieldsOf(value, SEQUENCE).any())) };
    default:
      return refuse('NOT_RECOGNISED', { seems: 'pkcs12-bag' });
  }
}

async function shroudedKey(locked: EncryptedKey, unlock: Unlock, budget: CostBudget): Promise<Content> {
  const opened = await unlock(locked);
  try {
    return { kind: 'private-key', key: await readPkcs8(opened, budget), encryption: locked.scheme.encryption };
  } finally {
    opened.fill(0);
  }
}

/** CertBag and CRLBag: a type and, wrapped once more, the DER. Copied, so that the part around it can be wiped. */
function wrapped(value: Element, type: string): Uint8Array {
  const fields = fieldsOf(value, SEQUENCE);
  // SDSI certificates (RFC 7292 4.2.3) were never seen in the wild.
  if (objectIdentifier(fields.any()) !== type) refuse('NOT_RECOGNISED', { seems: 'pkcs12-bag' });
  return octets(fieldsOf(fields.any(), context(0)).any()).slice();
}
