/**
 * What public authorities and browsers ask (BR 2.2.6, browser policies): judged only where the path ends in a root that
 * public clients carry. What helps anywhere, such as an address to ask for revocation, is a note elsewhere.
 */
import { finding, type Finding } from '#shared/finding.ts';
import * as oid from '../der/oids.ts';
import { lifetimeDays } from './lifetime-limit.ts';
import { certificateFact, type Judged } from './judged.ts';

/** BR 7.1.2.7.10: these must not stand beside serverAuth. */
const TOO_WIDE: Readonly<Record<string, string>> = {
  [oid.anyExtendedKeyUsage]: 'anything',
  [oid.codeSigning]: 'code signing',
  [oid.emailProtection]: 'mail',
  [oid.timeStamping]: 'time stamps',
  [oid.ocspSigning]: 'OCSP answers',
};

/** The day from which Chrome's root programme takes no leaf for both uses (policy 1.8, as zlint dates it). */
const CLIENT_AUTH_ENDS = Date.UTC(2027, 2, 15);

/** BR 7.1.2.11.2: certificates this short need not say where they are revoked. */
const SHORT_LIVED_DAYS = 7;

export function publicFindings(judged: Judged): Finding[] {
  return [...purposeFindings(judged), ...addressFindings(judged), ...loggedFindings(judged)];
}

function purposeFindings({ leaf, path, role, at, isPublic }: Judged): Finding[] {
  const purposes = leaf.extendedKeyUsage ?? [];
  if (!isPublic) return [];
  const fact = certificateFact(leaf, path);
  const wide = purposes.flatMap((purpose) => TOO_WIDE[purpose] ?? []);
  const isForClients = role === 'server' && purposes.includes(oid.clientAuth);
  return [
    ...(wide.length > 0 ? [finding('USAGE_TOO_WIDE', 'error', { ...fact, purposes: wide })] : []),
    ...(isForClients ? [finding('CLIENT_AUTH_PRESENT', at < CLIENT_AUTH_ENDS ? 'info' : 'warning', fact)] : []),
  ];
}

function addressFindings({ leaf, path, isPublic }: Judged): Finding[] {
  if (leaf.isSelfIssued) return [];
  const fact = certificateFact(leaf, path);
  const severity = isPublic ? 'warning' : 'info';
  const { caIssuers = [], ocsp = [] } = leaf.authorityInfoAccess ?? {};
  const isShort = lifetimeDays(leaf.notBefore, leaf.notAfter) <= SHORT_LIVED_DAYS;
  const isRevocable = ocsp.length > 0 || leaf.hasExtension(oid.crlDistributionPoints);
  return [
    ...(caIssuers.length === 0 ? [finding('ISSUER_ADDRESS_MISSING', severity, fact)] : []),
    ...(isRevocable || isShort ? [] : [finding('REVOCATION_UNKNOWN', severity, fact)]),
  ];
}

/** A server may also send them itself, or by OCSP stapling: a warning, not more. */
function loggedFindings({ leaf, path, role, isPublic }: Judged): Finding[] {
  if (!isPublic || role === 'client' || leaf.hasExtension(oid.sctList) || leaf.isPrecertificate) return [];
  return [finding('SCTS_MISSING', 'warning', certificateFact(leaf, path))];
}
