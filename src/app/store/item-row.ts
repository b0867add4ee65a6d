import type { ItemRow } from '#shared/workspace-rows.ts';
import type { Content } from '#core/item.ts';
import { publicKeyOf } from '../workspace/pairing.ts';
import type { WorkspaceItem } from '../workspace/workspace.ts';
import { roleOf, titleOf } from './names.ts';

/** `sameAs`: the first item that is the very same thing. */
export function itemRow(item: WorkspaceItem, sameAs: string | null): ItemRow {
  const { content, encryption, friendlyName } = item;
  const key = publicKeyOf(content);
  return {
    kind: 'item',
    id: item.id,
    file: item.file,
    container: item.container,
    what: content.kind === 'locked' ? content.inside : content.kind,
    failure: content.kind === 'locked' ? content.failure : null,
    title: contentTitle(content) ?? friendlyName ?? '',
    role: content.kind === 'certificate' ? roleOf(content.certificate) : null,
    keyType: key?.type ?? null,
    keyBits: key?.bits ?? null,
    curve: key?.curve ?? null,
    notAfter: content.kind === 'certificate' ? content.certificate.notAfter : null,
    friendlyName,
    cipher: encryption?.cipher ?? encryption?.scheme ?? null,
    repaired: item.repaired,
    sameAs,
  };
}

/** What two items share that are the very same thing; null for what can't be told. */
export function identityOf(content: Content): string | null {
  switch (content.kind) {
    case 'certificate':
      return `certificate ${content.certificate.sha256}`;
    case 'csr':
      return `csr ${content.request.sha256}`;
    case 'private-key':
      return `private-key ${content.key.public.identity}`;
    case 'public-key':
      return `public-key ${content.key.identity}`;
    case 'crl':
    case 'secret':
    case 'locked':
      return null;
  }
}

function contentTitle(content: Content): string | null {
  if (content.kind === 'certificate') return titleOf(content.certificate);
  return content.kind === 'csr' ? titleOf(content.request) : null;
}
