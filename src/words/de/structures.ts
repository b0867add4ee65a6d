import type { Structure } from '#shared/failure.ts';
import type { StructureWords } from '../tables.ts';

interface Noun {
  readonly gender: keyof typeof THIS;
  readonly subject: string;
  /** Where it differs: an adjective is declined too. */
  readonly other?: string;
}

const THIS = {
  masculine: { subject: 'dieser', object: 'diesen', dative: 'diesem' },
  feminine: { subject: 'diese', object: 'diese', dative: 'dieser' },
  neuter: { subject: 'dieses', object: 'dieses', dative: 'diesem' },
} as const;

const NOUNS: { readonly [S in Structure]: Noun } = {
  pem: { gender: 'masculine', subject: 'PEM-Block' },
  base64: { gender: 'masculine', subject: 'Text' },
  der: { gender: 'feminine', subject: 'Datei' },
  certificate: { gender: 'neuter', subject: 'Zertifikat' },
  csr: { gender: 'feminine', subject: 'Anforderung (CSR)' },
  crl: { gender: 'feminine', subject: 'Sperrliste' },
  'private-key': { gender: 'masculine', subject: 'private Schlüssel', other: 'privaten Schlüssel' },
  'public-key': { gender: 'masculine', subject: 'öffentliche Schlüssel', other: 'öffentlichen Schlüssel' },
  'encrypted-key': { gender: 'masculine', subject: 'verschlossene Schlüssel', other: 'verschlossenen Schlüssel' },
  pkcs12: { gender: 'masculine', subject: 'PKCS#12-Speicher (PFX)' },
  pkcs7: { gender: 'neuter', subject: 'PKCS#7-Bündel' },
  zip: { gender: 'feminine', subject: 'Datei in einem ZIP-Archiv' },
  jks: { gender: 'masculine', subject: 'Java-Keystore' },
  library: { gender: 'neuter', subject: 'Bibliothekspaket' },
  'ccadb-report': { gender: 'masculine', subject: 'CCADB-Bericht' },
};

/** As they stand behind "dieser", "diese" and "dieses". */
export const structures = Object.fromEntries(
  Object.entries(NOUNS).map(([structure, { subject }]) => [structure, subject]),
) as StructureWords;

/** "dieser private Schlüssel", "diesen privaten Schlüssel", "diesem privaten Schlüssel". */
export function thisOne(what: Structure, form: 'subject' | 'object' | 'dative'): string {
  return declined(NOUNS[what], form);
}

/** The same of something locked, which is not said to be a locked key that is locked. */
export function thisLocked(what: Structure, form: 'subject' | 'object' | 'dative'): string {
  return what === 'encrypted-key' ? declined({ gender: 'masculine', subject: 'Schlüssel' }, form) : thisOne(what, form);
}

function declined({ gender, subject, other = subject }: Noun, form: 'subject' | 'object' | 'dative'): string {
  return `${THIS[gender][form]} ${form === 'subject' ? subject : other}`;
}
