/** Extensions nobody here understands, or can read (RFC 5280 4.2, 6.1.4 o, 6.1.5 f). */
import { type Finding, finding } from '#shared/finding.ts';
import * as oid from '../../der/oids.ts';
import type { Position } from '../position.ts';

/**
 * What may be critical: what these rules process, and what has no bearing on the path. CRL distribution points and
 * OCSP no-check (RFC 6960 4.2.2.2.1) speak of revocation, which is judged apart.
 */
const UNDERSTOOD: ReadonlySet<string> = new Set([
  oid.basicConstraints,
  oid.keyUsage,
  oid.extendedKeyUsage,
  oid.subjectAltName,
  oid.nameConstraints,
  oid.subjectKeyIdentifier,
  oid.authorityKeyIdentifier,
  oid.certificatePolicies,
  oid.policyMappings,
  oid.policyConstraints,
  oid.inhibitAnyPolicy,
  oid.crlDistributionPoints,
  '1.3.6.1.5.5.7.48.1.5',
]);

export function extensions(path: readonly Position[]): Finding[] {
  return path.flatMap((position) => [...unknownCritical(position), ...malformed(position)]);
}

function unknownCritical({ certificate, fact }: Position): Finding[] {
  return certificate.extensions
    .filter((extension) => extension.critical && !UNDERSTOOD.has(extension.oid))
    .map((extension) =>
      extension.oid === oid.ctPoison
        ? finding('PRECERTIFICATE', 'blocker', fact)
        : finding('EXTENSION_UNKNOWN_CRITICAL', 'blocker', { ...fact, oid: extension.oid }),
    );
}

/** Unreadable, or there twice (RFC 5280 4.2). Either would otherwise count as absent, which allows more. */
function malformed({ certificate, fact }: Position): Finding[] {
  const ids = certificate.extensions.map((extension) => extension.oid);
  const repeated = ids.filter((id, i) => ids.indexOf(id) !== i);
  const wrong = new Set([...certificate.malformedExtensions, ...repeated]);
  return [...wrong].map((id) => finding('EXTENSION_MALFORMED', 'blocker', { ...fact, oid: id }));
}
