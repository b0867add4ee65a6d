/**
 * What the path may be used for: extended key usage (RFC 5280 4.2.1.12). Authorities that list purposes pass on no
 * others: not in RFC 5280, but how Go, OpenSSL and browsers judge, and how public authorities are fenced in.
 */
import { type Finding, finding } from '#shared/finding.ts';
import * as oid from '../../der/oids.ts';
import type { Position } from '../position.ts';

const PURPOSES = {
  server: { id: oid.serverAuth, purpose: 'serverAuth' },
  client: { id: oid.clientAuth, purpose: 'clientAuth' },
} as const;

export function purpose(path: readonly Position[], wanted: 'server' | 'client' | 'any'): Finding[] {
  if (wanted === 'any') return [];
  const { id, purpose: name } = PURPOSES[wanted];
  return path
    .filter(({ certificate: { extendedKeyUsage: allowed } }) => allowed !== null && !allows(allowed, id))
    .map(({ fact }) => finding('PURPOSE_NOT_ALLOWED', 'blocker', { ...fact, purpose: name }));
}

function allows(allowed: readonly string[], id: string): boolean {
  return allowed.includes(id) || allowed.includes(oid.anyExtendedKeyUsage);
}
