/** The rule a finding is judged by: the clause to look up, for every finding about a path or a name. */
import type { Finding, FindingCode } from './finding.ts';

const CLAUSES: { readonly [C in FindingCode]?: string } = {
  CHAIN_INCOMPLETE: 'RFC 5280 6.1',
  SIGNATURE_WRONG: 'RFC 5280 6.1.3 (a)(1)',
  SIGNATURE_UNSUPPORTED: 'RFC 5280 6.1.3 (a)(1)',
  CERTIFICATE_EXPIRED: 'RFC 5280 6.1.3 (a)(2)',
  CERTIFICATE_NOT_YET_VALID: 'RFC 5280 6.1.3 (a)(2)',
  CERTIFICATE_REVOKED: 'RFC 5280 6.1.3 (a)(3)',
  REVOCATION_LIST_STALE: 'RFC 5280 6.3.3 (a)',
  REVOCATION_LIST_UNUSED: 'RFC 5280 6.3.3',
  ISSUER_NOT_CA: 'RFC 5280 6.1.4 (k)',
  ISSUER_MAY_NOT_SIGN: 'RFC 5280 6.1.4 (n)',
  PATH_TOO_LONG: 'RFC 5280 6.1.4 (l)',
  PURPOSE_NOT_ALLOWED: 'RFC 5280 4.2.1.12',
  NAME_NOT_PERMITTED: 'RFC 5280 6.1.3 (b), (c)',
  POLICY_REQUIRED: 'RFC 5280 6.1.3 (f)',
  EXTENSION_UNKNOWN_CRITICAL: 'RFC 5280 4.2',
  EXTENSION_MALFORMED: 'RFC 5280 4.2',
  PRECERTIFICATE: 'RFC 6962 3.1',
  ALGORITHMS_DIFFER: 'RFC 5280 4.1.1.2',
  ROOT_NOT_TRUSTED: 'RFC 5280 6.1.1 (d)',
  ROOT_UNCONFIRMED: 'RFC 5280 6.1.1 (d)',
  SELF_SIGNED: 'RFC 5280 6.1.1 (d)',
  SEARCH_BUDGET_SPENT: 'RFC 4158 2.4',
  KEY_TOO_SMALL: 'NIST SP 800-57-1 5.6.1.1, table 2',
  SIGNATURE_HASH_WEAK: 'NIST SP 800-57-1 5.6.1.2, table 3',
  HOST_NOT_COVERED: 'RFC 9525 6.3',
  HOST_UNUSABLE: 'RFC 1123 2.1',
  HOSTS_BY_ADDRESS: 'RFC 6066 3',
  NO_SUBJECT_ALT_NAME: 'RFC 9525 4.1',
  COMMON_NAME_NOT_IN_SAN: 'RFC 9525 2',
  SAN_UNUSABLE: 'RFC 5280 4.2.1.6',
  WILDCARD_OVER_PUBLIC_SUFFIX: 'CA/B Baseline Requirements 3.2.2.6',
  NAME_INTERNAL: 'CA/B Baseline Requirements 4.2.2',
};

/** Null where a finding is about the material itself, or a target's own demand. */
export function clauseOf(finding: Finding): string | null {
  return finding.code === 'PROFILE_BROKEN' ? finding.facts.clause : (CLAUSES[finding.code] ?? null);
}
