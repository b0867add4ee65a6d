/** The form of host names in ASCII (RFC 1123 2.1, RFC 5890 2.3.1): letters, digits, inner hyphens. */
import type { HostReason } from '#shared/host.ts';

const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

/** What keeps `name` (lower case, no trailing dot) from being a host name, or null. Lengths are in octets. */
export function dnsNameProblem(name: string): HostReason | null {
  if (name.length > 253) return 'name-too-long';
  const labels = name.split('.');
  if (labels.includes('')) return 'empty-label';
  if (labels.some((label) => label.length > 63)) return 'label-too-long';
  if (labels.some((label) => label.includes('*'))) return 'wildcard-misplaced';
  // Names of services, not of hosts (RFC 8552).
  if (labels.some((label) => label.includes('_') && LABEL.test(label.replaceAll('_', 'x')))) return 'underscore';
  return labels.every((label) => LABEL.test(label)) ? null : 'not-a-hostname';
}

/** What some would read as an IPv4 address, whatever its notation: the last label is a number (WHATWG URL 3.5). */
export function endsInNumber(name: string): boolean {
  return /(?:^|\.)(?:\d+|0x[0-9a-f]*)$/i.test(name);
}

/** The name one label up; null where there is none. */
export function parentOf(name: string): string | null {
  const dot = name.indexOf('.');
  return dot < 0 ? null : name.slice(dot + 1);
}
