/** Names and addresses that mean something only inside one network: no public authority may certify them (BR 4.2.2). */
import type { GeneralName } from '../x509/general-name.ts';

/** Kept out of the public DNS (RFC 2606, 6761, 6762, 8375, 9476; ICANN's "internal" of 2024), or never let in. */
const ZONES: ReadonlySet<string> = new Set([
  'localhost',
  'local',
  'internal',
  'intranet',
  'private',
  'corp',
  'home',
  'lan',
  'test',
  'invalid',
  'example',
  'alt',
  'onion',
]);

export function isInternal(name: GeneralName): boolean {
  if (name.type === 'IP') return isInternalAddress(name.octets);
  if (name.type !== 'DNS') return false;
  const labels = name.value.toLowerCase().split('.');
  return labels.length === 1 || ZONES.has(labels.at(-1) as string) || name.value.toLowerCase().endsWith('.home.arpa');
}

/** RFC 1918, 3927, 1122 loopback, 6598; RFC 4193, 4291 loopback and link-local. */
function isInternalAddress(octets: Uint8Array): boolean {
  const [a = 0, b = 0] = octets;
  if (octets.length === 4) {
    const isShared = a === 100 && (b & 0xc0) === 64;
    return (
      a === 10 ||
      a === 127 ||
      (a === 172 && b >> 4 === 1) ||
      (a === 192 && b === 168) ||
      (a === 169 && b === 254) ||
      isShared
    );
  }
  const isLoopback = octets.subarray(0, -1).every((octet) => octet === 0) && octets.at(-1) === 1;
  return isLoopback || (a & 0xfe) === 0xfc || (a === 0xfe && (b & 0xc0) === 0x80);
}
