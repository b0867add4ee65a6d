/** What judging certificates may need and is too large to be there always. */
import { prepareSuffixes } from '../hostnames/public-suffix.ts';
import { certificatesIn, type Item } from '../item.ts';
import { prepareSignatures } from '../x509/signature.ts';

/** To be awaited before bundles are judged by `items`. Whoever only reads them has from `open` what that takes. */
export async function prepare(items: readonly Item[]): Promise<void> {
  const certificates = certificatesIn(items);
  await prepareSignatures(certificates);
  await prepareSuffixes(certificates);
}
