/** Certificates as the window sees them, for states that no real file reaches at will. */
import type { CertificatePlate } from '#shared/bundle-view.ts';

export const AT = Date.UTC(2026, 10, 23, 15, 42);

/** Some digest, the same for the same title. */
function digest(title: string): string {
  return Array.from(title, (c) => c.charCodeAt(0).toString(16))
    .join('')
    .padEnd(64, 'a5')
    .slice(0, 64);
}

function plate(title: string, more: Partial<CertificatePlate>): CertificatePlate {
  return {
    sha256: digest(title),
    item: null,
    source: 'given',
    fileName: null,
    title,
    organisation: 'DigiCert Inc',
    subject: `O=DigiCert Inc, CN=${title}`,
    issuer: 'CN=DigiCert',
    role: 'intermediate',
    notBefore: Date.UTC(2021, 2, 30),
    notAfter: Date.UTC(2031, 2, 29),
    key: 'RSA 2048',
    hasKey: false,
    place: null,
    distrust: null,
    signedBy: 'verified',
    ...more,
  };
}

export const LEAF = plate('*.id.meridian.example', {
  role: 'leaf',
  item: 'file-1#2',
  fileName: 'server.pfx',
  organisation: 'Meridian Bank plc',
  notAfter: Date.UTC(2027, 4, 20),
  hasKey: true,
  place: 1,
});

export const INTERMEDIATE = plate('DigiCert Global G2 TLS RSA SHA256 2020 CA1', { source: 'library', place: 2 });

export const ROOT = plate('DigiCert Global Root G2', {
  role: 'root',
  item: 'file-2#1',
  fileName: 'root.cer',
  signedBy: 'itself',
});

/** Another way up, to a root that old devices know. */
export const OLD_CROSS = plate('DigiCert Global G2 TLS RSA SHA256 2020 CA1 (cross)', {
  source: 'given',
  fileName: 'chain.p7b',
  notAfter: Date.UTC(2028, 11, 31),
});

export const OLD_ROOT = plate('DigiCert Global Root CA', {
  role: 'root',
  source: 'roots',
  notAfter: Date.UTC(2031, 10, 10),
  signedBy: 'itself',
});
