/** Trust anchors that a person gave: the certificates in a file of roots. */
import { open } from '#core/open/open.ts';
import type { Certificate } from '#core/x509/certificate.ts';

/** Every certificate in `bytes`, whatever their format; what else is in there is nothing to trust by. */
export async function rootsIn(bytes: Uint8Array): Promise<readonly Certificate[]> {
  const { items } = await open(bytes);
  return items.flatMap(({ content }) => (content.kind === 'certificate' ? [content.certificate] : []));
}
