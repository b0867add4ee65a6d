/**
 * What CertPrep keeps between two runs, and all of it: the roots of an organisation that a person confirmed, where the
 * library lies, the targets they brought or chose last, the folder they exported to, when to lock, and how the window
 * looks. Never a secret. One JSON file, so that anybody can read what is trusted.
 */
import { readCertificate, type Certificate } from '#core/x509/certificate.ts';
import { attempt } from '#core/refusal.ts';
import { LOCK_TIMES, type Settings } from '#shared/settings.ts';

/** A confirmed root as it stands in the file: the subject is there for whoever reads the file. */
interface WrittenRoot {
  readonly sha256: string;
  readonly subject: string;
  /** RFC 3339. */
  readonly confirmed: string;
  /** Base64 of the DER. */
  readonly der: string;
}

export interface ConfirmedRoot {
  readonly certificate: Certificate;
  /** RFC 3339. */
  readonly confirmed: string;
}

export interface KeptSettings extends Settings {
  readonly roots: readonly ConfirmedRoot[];
  /** A person's own targets as their files had them: whether each is one is for core/targets to say. */
  readonly targets: readonly unknown[];
  /** What a later CertPrep wrote and this one does not know: it goes back as it came. */
  readonly unknown: Readonly<Record<string, unknown>>;
}

export const NO_SETTINGS: KeptSettings = {
  roots: [],
  library: null,
  lastFolder: null,
  theme: 'system',
  language: null,
  lock: 'quit',
  recentTargets: [],
  targets: [],
  unknown: {},
};

/** Null for what is no settings file of ours, or holds a root that is not what it says: trust must not rest on damage. */
export function parseSettings(text: string): KeptSettings | null {
  const value = parseObject(text);
  if (value === null || value['schema'] !== 1) return null;
  const { schema: _, roots, library, lastFolder, theme, language, lock, recentTargets, targets, ...unknown } = value;
  const confirmed = Array.isArray(roots) ? roots.map(rootOf) : roots === undefined ? [] : [null];
  if (confirmed.includes(null)) return null;
  return {
    roots: confirmed.filter((root) => root !== null),
    library: typeof library === 'string' ? library : null,
    lastFolder: typeof lastFolder === 'string' ? lastFolder : null,
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    language: typeof language === 'string' ? language : null,
    lock: LOCK_TIMES.find((time) => time === lock) ?? NO_SETTINGS.lock,
    recentTargets: listOf(recentTargets).filter((id) => typeof id === 'string'),
    targets: listOf(targets),
    unknown,
  };
}

export function settingsText({ roots, unknown, ...settings }: KeptSettings): string {
  const written = roots.map(({ certificate, confirmed }): WrittenRoot => {
    const der = Buffer.from(certificate.der).toString('base64');
    return { sha256: certificate.sha256, subject: certificate.subject.toString(), confirmed, der };
  });
  return `${JSON.stringify({ schema: 1, ...settings, roots: written, ...unknown }, null, 2)}\n`;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function rootOf(value: unknown): ConfirmedRoot | null {
  const { sha256, confirmed, der } = (value ?? {}) as Partial<Record<keyof WrittenRoot, unknown>>;
  if (typeof sha256 !== 'string' || typeof confirmed !== 'string' || typeof der !== 'string') return null;
  const read = attempt(() => readCertificate(Buffer.from(der, 'base64')));
  return read.ok && read.value.sha256 === sha256 ? { certificate: read.value, confirmed } : null;
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
