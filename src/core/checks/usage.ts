/** What the leaf may be used for, and what it is (RFC 5280 4.2.1.3, 4.2.1.9, 4.2.1.12). */
import { finding, type Finding } from '#shared/finding.ts';
import { anyExtendedKeyUsage, clientAuth, serverAuth } from '../der/oids.ts';
import { certificateFact, type Judged } from './judged.ts';

export function usageFindings(judged: Judged): Finding[] {
  const { leaf, path, isAuthority } = judged;
  const fact = certificateFact(leaf, path);
  return [
    ...(leaf.isPrecertificate ? [finding('PRECERTIFICATE', 'blocker', fact)] : []),
    ...(leaf.isCa && !isAuthority ? [finding('LEAF_IS_CA', 'error', fact)] : []),
    ...purposeFindings(judged),
    ...keyUsageFindings(judged),
  ];
}

/** A list that lacks the purpose is the path's own finding (PURPOSE_NOT_ALLOWED); here only that there is no list. */
function purposeFindings({ leaf, path, role, isAuthority }: Judged): Finding[] {
  const fact = certificateFact(leaf, path);
  const purposes = leaf.extendedKeyUsage;
  if (purposes === null) {
    return isAuthority ? [] : [finding('SERVER_AUTH_MISSING', 'warning', { ...fact, absent: true })];
  }
  const lacks = (purpose: string): boolean => !purposes.includes(purpose) && !purposes.includes(anyExtendedKeyUsage);
  if (role !== 'both') return [];
  return [
    ...(lacks(serverAuth) ? [finding('SERVER_AUTH_MISSING', 'error', { ...fact, absent: false })] : []),
    ...(lacks(clientAuth) ? [finding('CLIENT_AUTH_MISSING', 'warning', fact)] : []),
  ];
}

function keyUsageFindings({ leaf, path, isAuthority }: Judged): Finding[] {
  const fact = certificateFact(leaf, path);
  const usage = leaf.keyUsage;
  if (usage === null || isAuthority) return [];
  const findings: Finding[] = [];
  if (!usage.has('digitalSignature') && !usage.has('keyEncipherment')) {
    findings.push(finding('KEY_USAGE_UNFIT', 'error', { ...fact, lacks: 'digitalSignature' }));
  }
  // An EC key encrypts nothing (RFC 8813 3).
  if (leaf.publicKey.type === 'EC' && usage.has('keyEncipherment')) {
    findings.push(finding('KEY_USAGE_ODD', 'warning', { ...fact, usage: 'keyEncipherment' }));
  }
  if (!leaf.isCa && usage.has('keyCertSign')) {
    findings.push(finding('KEY_USAGE_ODD', 'error', { ...fact, usage: 'keyCertSign' }));
  }
  return findings;
}
