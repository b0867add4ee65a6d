/** What no single field of a target can show: fields that do not go together. */
import type { TargetData } from '#shared/target.ts';
import type { TargetFlaw } from '#shared/target-flaw.ts';

/** The first field that contradicts another one; null where all go together. */
export function contradiction({ role, key, files }: Omit<TargetData, 'name'>): TargetFlaw | null {
  const flaw = (at: string): TargetFlaw => ({ at, reason: 'contradiction', allowed: [] });
  if (role === 'trust' && key !== 'never') return flaw('key');
  const names = files.map(({ name }) => name.toLowerCase());
  for (const [i, { parts, format, name }] of files.entries()) {
    const at = `files.${String(i)}`;
    if (parts.includes('key') && key === 'never') return flaw(`${at}.parts`);
    if (parts.includes('authorities') !== (role === 'trust')) return flaw(`${at}.parts`);
    if (new Set(parts).size < parts.length) return flaw(`${at}.parts`);
    if (names.indexOf(name.toLowerCase()) !== i) return flaw(`${at}.name`);
    // One certificate a file, as often as there are certificates, needs as many names.
    const isMany = format === 'der' && parts.some((part) => part === 'intermediates' || part === 'authorities');
    if (isMany !== name.includes('{number}')) return flaw(`${at}.name`);
    if (name.replaceAll(/\{(name|algorithm|number)\}/g, '').match(/[{}]/) !== null) return flaw(`${at}.name`);
  }
  return null;
}
