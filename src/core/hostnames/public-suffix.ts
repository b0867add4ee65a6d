/**
 * The Public Suffix List's registries ("co.uk", "com"), under which anybody may register: a wildcard over one would
 * cover strangers. The list is large and seldom needed, so it is loaded where a certificate with a wildcard is judged.
 */
import type { Certificate } from '../x509/certificate.ts';

/** The list is the one inside tldts, taken from publicsuffix.org a few days before this release of it. */
export const PUBLIC_SUFFIX_LIST = { release: '7.5.5', date: '2026-11-19' } as const;

type IsSuffix = (domain: string) => boolean;

let isSuffix: IsSuffix | null = null;

export async function loadPublicSuffixes(): Promise<IsSuffix> {
  if (isSuffix !== null) return isSuffix;
  const { parse } = await import('tldts');
  isSuffix = (domain) => {
    // The private part of the list is of companies that let customers register; they may well hold such a certificate.
    const { publicSuffix, isIcann } = parse(domain, { allowPrivateDomains: false, validateHostname: false });
    return isIcann === true && publicSuffix === domain;
  };
  return isSuffix;
}

/** Loads the list where one of the certificates has a wildcard name. To be awaited before their names are judged. */
export async function prepareSuffixes(certificates: Iterable<Certificate>): Promise<void> {
  for (const { subjectAltName } of certificates) {
    if ((subjectAltName ?? []).some((name) => name.type === 'DNS' && name.value.startsWith('*.'))) {
      await loadPublicSuffixes();
      return;
    }
  }
}

/** Whether `domain`, in lower-case ASCII, is a registry's; null while the list is not loaded. */
export function isPublicSuffix(domain: string): boolean | null {
  return isSuffix?.(domain) ?? null;
}
