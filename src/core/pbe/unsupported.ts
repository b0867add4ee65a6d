/** Refusing by name what is known and can't be done here. */
import { refuse } from '../refusal.ts';

/** Ciphers and schemes that files were seen to use, or that tools offer, by the names their makers use. */
const NAMES: Readonly<Record<string, string>> = {
  '1.2.840.113549.3.4': 'RC4',
  '1.2.840.113549.3.9': 'RC5-CBC',
  '1.2.840.113533.7.66.10': 'CAST5-CBC',
  '1.2.840.113533.7.66.12': 'PBE-MD5-CAST5-CBC',
  '1.3.6.1.4.1.188.7.1.1.2': 'IDEA-CBC',
  '1.3.6.1.4.1.3029.1.2': 'Blowfish-CBC',
  '1.2.410.200004.1.4': 'SEED-CBC',
  '1.2.410.200004.1.15': 'PBE-SHA1-SEED-CBC',
  '1.2.410.200046.1.1.2': 'ARIA-128-CBC',
  '1.2.410.200046.1.1.7': 'ARIA-192-CBC',
  '1.2.410.200046.1.1.12': 'ARIA-256-CBC',
  '1.2.410.200046.1.1.34': 'ARIA-128-GCM',
  '1.2.410.200046.1.1.35': 'ARIA-192-GCM',
  '1.2.410.200046.1.1.36': 'ARIA-256-GCM',
  '1.2.156.10197.1.104.2': 'SM4-CBC',
  '1.2.643.2.2.21': 'GOST 28147-89',
  '1.2.643.7.1.1.5.1.1': 'GOST Magma',
  '1.2.643.7.1.1.5.2.1': 'GOST Kuznyechik',
  '1.2.840.113549.1.9.16.3.18': 'ChaCha20-Poly1305',
  '2.16.840.1.101.3.4.1.7': 'AES-128-CCM',
  '2.16.840.1.101.3.4.1.27': 'AES-192-CCM',
  '2.16.840.1.101.3.4.1.47': 'AES-256-CCM',
};

/** Refuses ENCRYPTION_UNSUPPORTED, by name or else by identifier; `within` names the scheme around a cipher. */
export function unsupported(dotted: string, within = ''): never {
  return refuse('ENCRYPTION_UNSUPPORTED', { what: 'der', algorithm: `${within}${NAMES[dotted] ?? dotted}` });
}
