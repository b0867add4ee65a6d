/** What judging certificates may need and is too large to be there always, loaded when they come in. */
import { prepareSuffixes } from '../hostnames/public-suffix.ts';
import { certificatesIn, type Item } from '../item.ts';
import { prepareSignatures } from '../x509/signature.ts';

/** To be awaited by whoever takes in items, before anything is judged by them. */
export async function prepare(items: readonly Item[]): Promise<void> {
  const certificates = certificatesIn(items);
  await prepareSignatures(certificates);
  await prepareSuffixes(certificates);
}
