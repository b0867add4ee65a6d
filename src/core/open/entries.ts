/** What a container's reader found -> items. */
import type { Container, Encryption } from '#shared/item.ts';
import type { Failure } from '#shared/failure.ts';
import type { Entry } from '../containers/entry.ts';
import { item, type Item, type Parts } from '../item.ts';
import type { Limits } from '../limits.ts';
import { attempt, Refusal } from '../refusal.ts';
import { readCertificate } from '../x509/certificate.ts';
import { readRevocationList } from '../x509/revocation-list.ts';
import { isLock } from './locked.ts';
import { tooMany } from './too-many.ts';

/** `encryption`: of the container as a whole, for entries that don't tell their own. */
export function partsOf(
  entries: readonly Entry[],
  container: Container,
  encryption: Encryption | null,
  limits: Limits,
): Parts {
  const items: Item[] = [];
  const unread: Failure[] = [];
  for (const entry of entries) {
    if (items.length + unread.length >= limits.items) {
      unread.push(tooMany(limits));
      break;
    }
    const read = attempt(() => itemOf(entry, container));
    if (!read.ok) unread.push(read.failure);
    else items.push({ ...read.value, encryption: locked(read.value.encryption, encryption) });
  }
  return { items, unread };
}

function itemOf(entry: Entry, container: Container): Item {
  const { friendlyName } = entry;
  switch (entry.kind) {
    case 'certificate':
      return item(
        container,
        { kind: 'certificate', certificate: readCertificate(entry.der) },
        { friendlyName, isTrusted: entry.isTrusted === true },
      );
    case 'private-key':
      return item(container, { kind: 'private-key', key: entry.key }, { friendlyName, encryption: entry.encryption });
    case 'crl':
      return item(container, { kind: 'crl', list: readRevocationList(entry.der) }, { friendlyName });
    case 'secret':
      return item(container, { kind: 'secret' }, { friendlyName });
    case 'unread':
      if (!isLock(entry.failure)) throw new Refusal(entry.failure);
      return item(container, { kind: 'locked', inside: null, failure: entry.failure }, { friendlyName });
  }
}

/** MAC and passwords are the container's, whatever else an entry tells of its own lock. */
function locked(own: Encryption | null, container: Encryption | null): Encryption | null {
  if (own === null) return container;
  const several = container?.severalPasswords === true ? { severalPasswords: true as const } : {};
  return { ...own, mac: own.mac ?? container?.mac ?? null, ...several };
}
