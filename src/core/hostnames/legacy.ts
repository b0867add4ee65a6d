/**
 * What clients from before RFC 9525 would take: the common name where there is no dNSName, and wildcards within the
 * left-most label (RFC 6125 6.4.3 and 6.4.4). It explains why a certificate "works in one place".
 */
import { parentOf } from './dns-name.ts';
import type { NameIndex } from './name-index.ts';
import { presentedDnsName } from './presented.ts';

/**
 * The partial wildcard ('DNS:f*.example.com') that old clients would match with `host`, or null. An A-label is never
 * matched in part: its letters are not those of the name (RFC 6125 6.4.3).
 */
export function partialWildcard(host: string, { partial }: NameIndex): string | null {
  const zone = parentOf(host);
  if (zone === null || host.startsWith('xn--')) return null;
  const label = host.slice(0, -zone.length - 1);
  return partial.get(zone)?.find((name) => fits(label, name.toLowerCase().slice('dns:'.length))) ?? null;
}

function fits(label: string, wildcard: string): boolean {
  const [first = '', last = ''] = wildcard.slice(0, wildcard.indexOf('.')).split('*');
  return label.length >= first.length + last.length && label.startsWith(first) && label.endsWith(last);
}

/** Whether the common name, read as a dNSName, would match `host`. */
export function commonNameMatches(host: string, commonName: string | null): boolean {
  if (commonName === null) return false;
  const presented = presentedDnsName(commonName);
  if (presented.kind === 'exact') return presented.name === host;
  return presented.kind === 'wildcard' && presented.zone === parentOf(host);
}
