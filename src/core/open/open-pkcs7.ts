/** The certificates and revocation lists of a PKCS#7 file -> items. */
import { readPkcs7 } from '../containers/pkcs7-read.ts';
import type { Entry } from '../containers/entry.ts';
import { NAMELESS } from '../containers/entry.ts';
import type { Parts } from '../item.ts';
import type { OpenContext } from './context.ts';
import { partsOf } from './entries.ts';

export function openPkcs7(der: Uint8Array, { limits }: OpenContext): Parts {
  const { certificates, crls } = readPkcs7(der);
  const entries: Entry[] = [
    ...certificates.map((certificate) => ({ ...NAMELESS, kind: 'certificate' as const, der: certificate })),
    ...crls.map((crl) => ({ ...NAMELESS, kind: 'crl' as const, der: crl })),
  ];
  return partsOf(entries, 'pkcs7', null, limits);
}
