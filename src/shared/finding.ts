/**
 * The closed list of what can be found when a bundle is judged, each with its facts. A finding is one judged fact:
 * code, severity, facts, the fix that would mend it. Sentences are made from these in src/words.
 * Certificates are named by SHA-256 and by subject; times are milliseconds since 1970 UTC.
 */
import type { HostReason } from './host.ts';
import type { HostRuleBreak } from './host-rule.ts';
import type { ProfileRule } from './profile.ts';
import type { ListUnused, RevocationReason } from './revocation.ts';

export type Severity = 'blocker' | 'error' | 'warning' | 'info';

/** A certificate as a finding names it. */
export interface CertificateFact {
  readonly sha256: string;
  readonly subject: string;
  readonly role: 'leaf' | 'intermediate' | 'root';
}

export interface FindingFacts {
  // Which certificate and which key
  /** `requests`: files with requests, which may have been taken for certificates. */
  LEAF_MISSING: { requests: readonly string[] };
  LEAF_AMBIGUOUS: { candidates: readonly { sha256: string; subject: string; notAfter: number; hasKey: boolean }[] };
  /** Several could have been meant; this one was taken, and why. */
  LEAF_CHOSEN: {
    sha256: string;
    subject: string;
    notAfter: number;
    because: 'newest' | 'only-one-with-key';
    others: number;
  };
  LEAF_NOT_FOUND: { wanted: string };
  KEY_MISSING: { leaf: string; subject: string };
  KEY_LOCKED: { files: readonly string[] };
  /** Keys are there, none is the leaf's. */
  KEY_MISMATCH: { leaf: string; subject: string; keyFiles: readonly string[] };
  KEY_AMBIGUOUS: { files: readonly string[] };
  PRECERTIFICATE: CertificateFact;
  /** A key of this type has no such form: PKCS#1 is for RSA, SEC1 for EC. */
  KEY_FORM_IMPOSSIBLE: { keyType: string; form: string };
  /** The key stays where it was made: a request or public key from there proves that the certificate is its own. */
  KEY_ON_DEVICE: { by: 'csr' | 'public-key'; file: string };
  /** Neither key nor request nor public key is here. */
  KEY_NOT_SHOWN: { subject: string };

  // Chain (RFC 5280 6)
  CHAIN_INCOMPLETE: { issuer: string; authorityKeyId: string | null; caIssuers: readonly string[] };
  SIGNATURE_WRONG: CertificateFact & { issuer: string };
  SIGNATURE_UNSUPPORTED: CertificateFact & { algorithm: string };
  CERTIFICATE_EXPIRED: CertificateFact & { notAfter: number; at: number };
  CERTIFICATE_NOT_YET_VALID: CertificateFact & { notBefore: number; at: number };
  ISSUER_NOT_CA: CertificateFact;
  ISSUER_MAY_NOT_SIGN: CertificateFact;
  PATH_TOO_LONG: CertificateFact & { pathLength: number };
  PURPOSE_NOT_ALLOWED: CertificateFact & { purpose: 'serverAuth' | 'clientAuth' };
  NAME_NOT_PERMITTED: CertificateFact & { name: string };
  /** An authority above demands that each certificate names a policy that it accepts, and this one doesn't. */
  POLICY_REQUIRED: CertificateFact;
  EXTENSION_UNKNOWN_CRITICAL: CertificateFact & { oid: string };
  EXTENSION_MALFORMED: CertificateFact & { oid: string };
  ALGORITHMS_DIFFER: CertificateFact;
  /** A given revocation list names it (RFC 5280 6.3); `issuer` is the list's. */
  CERTIFICATE_REVOKED: CertificateFact & { revokedAt: number | null; reason: RevocationReason | null; issuer: string };
  /** Its certificates were not revoked then, and may have been since. */
  REVOCATION_LIST_STALE: { issuer: string; thisUpdate: number; nextUpdate: number; at: number };
  REVOCATION_LIST_UNUSED: { issuer: string; reason: ListUnused };
  ROOT_NOT_TRUSTED: CertificateFact;
  /** The path ends in a root that was among the inputs: nobody has confirmed it yet. */
  ROOT_UNCONFIRMED: CertificateFact;
  /** The root's programme stops trusting it at `distrust`: for what is issued later, and in the end altogether. */
  ROOT_DISTRUSTED: CertificateFact & { distrust: number; leafNotBefore: number; leafNotAfter: number };
  SELF_SIGNED: CertificateFact;
  CHAIN_REORDERED: Record<string, never>;
  CERTIFICATE_UNUSED: { sha256: string; subject: string; file: string };
  /** A limit of the path search was met: what had been spent of each by then. */
  SEARCH_BUDGET_SPENT: { steps: number; signatures: number; comparisons: number };
  /** A rule for conforming authorities is broken: RFC 5280 section 4, or the Baseline Requirements for public ones. */
  PROFILE_BROKEN: CertificateFact & { rule: ProfileRule; clause: string };

  // Hostnames (RFC 9525)
  HOST_NOT_COVERED: { host: string; group: string; reason: HostReason; near: string | null };
  HOST_UNUSABLE: { host: string; group: string; reason: HostReason };
  /** Wanted names that were read out of a URL and the like. */
  HOSTS_MENDED: { hosts: readonly { host: string; ascii: string }[] };
  /** Wanted more than once in a group; `host` means the same as `first`, and may be spelled otherwise. */
  HOSTS_REPEATED: { hosts: readonly { host: string; first: string }[] };
  /** Covered addresses: a client that connects by address can't say so (RFC 6066 3). */
  HOSTS_BY_ADDRESS: { hosts: readonly string[] };
  /** A rule of the target's own about the names themselves. */
  HOST_RULE_BROKEN: HostRuleBreak;
  GROUP_EMPTY: { group: string };
  NO_HOSTNAMES: Record<string, never>;
  NO_SUBJECT_ALT_NAME: CertificateFact;
  COMMON_NAME_NOT_IN_SAN: CertificateFact & { commonName: string };
  SAN_UNUSABLE: CertificateFact & { san: string; reason: HostReason };

  /** `listDate`: of the Public Suffix List, as YYYY-MM-DD. */
  WILDCARD_OVER_PUBLIC_SUFFIX: CertificateFact & { san: string; suffix: string; listDate: string };
  /** A name or address of one network only, in a certificate of a public authority. */
  NAME_INTERNAL: CertificateFact & { san: string };
  SAN_REPEATED: CertificateFact & { san: string };
  SANS_MANY: CertificateFact & { count: number };

  // The certificate and key themselves (facts/checks.md)
  EXPIRES_SOON: CertificateFact & { notAfter: number; at: number; daysLeft: number };
  INTERMEDIATE_ENDS_FIRST: CertificateFact & { notAfter: number; leafNotAfter: number };
  KEY_TOO_SMALL: CertificateFact & { keyType: string; bits: number; least: number };
  KEY_UNUSUALLY_LARGE: CertificateFact & { bits: number };
  KEY_TYPE_RARE: CertificateFact & { keyType: string };
  EXPONENT_UNUSUAL: CertificateFact & { exponent: string };
  PSS_KEY: CertificateFact;
  PSS_SIGNATURE: CertificateFact;
  SIGNATURE_HASH_WEAK: CertificateFact & { algorithm: string };
  LEAF_IS_CA: CertificateFact;
  SERVER_AUTH_MISSING: CertificateFact & { absent: boolean };
  KEY_USAGE_UNFIT: CertificateFact & { lacks: string };
  VERSION_OLD: CertificateFact & { version: number };
  SERIAL_UNUSUAL: CertificateFact & { serial: string };
  /** It lasts longer than public authorities may issue at its time; 'should': than they should. */
  LIFETIME_TOO_LONG: CertificateFact & { days: number; most: number; level: 'must' | 'should' };
  /** The next one will have to be shorter. */
  LIFETIME_SHORTENS: CertificateFact & { days: number; most: number; from: number };
  /** The key can be found from its public half; 'listed': in a list of such keys that was given. */
  KEY_WEAK: CertificateFact & { weakness: 'roca' | 'close-primes' | 'listed' };
  USAGE_TOO_WIDE: CertificateFact & { purposes: readonly string[] };
  CLIENT_AUTH_PRESENT: CertificateFact;
  CLIENT_AUTH_MISSING: CertificateFact;
  KEY_USAGE_ODD: CertificateFact & { usage: 'keyEncipherment' | 'keyCertSign' };
  REVOCATION_UNKNOWN: CertificateFact;
  ISSUER_ADDRESS_MISSING: CertificateFact;
  SCTS_MISSING: CertificateFact;
  COMMON_NAME_LONG: CertificateFact & { length: number; most: number };
  /** A store that came in is locked in a way that no longer protects. */
  RECEIVED_STORE_WEAK: { file: string; scheme: string; iterations: number | null };
  /** A PFX came in whose contents nothing vouches for, or an old digest does; `mac`: null where there is none. */
  RECEIVED_STORE_UNPROVEN: { file: string; mac: string | null };
  /** A PFX came in that other programs may take something else out of. `certificates`: the most for one name, without CAs. */
  RECEIVED_STORE_CROWDED: { file: string; keys: number; certificates: number };
  /** One password opens a part of a PFX and another one the next, its MAC counting as a part: most programs ask for one. */
  RECEIVED_STORE_PASSWORDS: { file: string };
  /** A PFX came in with things that are neither key nor certificate. */
  RECEIVED_STORE_SECRETS: { file: string; count: number };

  // A certificate against the one it replaces
  CERTIFICATE_UNCHANGED: { sha256: string };
  NAMES_LOST: { names: readonly string[] };
  KEY_REUSED: { spkiSha256: string };
  USAGES_LOST: { usages: readonly string[] };
  ISSUER_CHANGED: { old: string; new: string };
  ENDS_NO_LATER: { old: number; new: number };
  /** Certificates of authorities that were handed over last time, and are in no file now. */
  CERTIFICATES_GONE: { certificates: readonly { readonly sha256: string; readonly subject: string }[] };

  // Demands of a target
  KEY_TYPE_REFUSED: { keyType: string; allowed: readonly string[] };
  KEY_TYPE_NOT_STATED: { keyType: string; stated: readonly string[] };
  KEY_SIZE_REFUSED: { bits: number; least: number | null; most: number | null };
  KEY_SIZE_NOT_LISTED: { bits: number; sizes: readonly number[] };
  CURVE_REFUSED: { curve: string | null; allowed: readonly string[] };
  INTERMEDIATES_MISSING: Record<string, never>;
  ROOT_MISSING: Record<string, never>;
  TOO_MANY_CERTIFICATES: { file: string; count: number; most: number };
  SELF_SIGNED_REFUSED: { subject: string };
  ISSUER_NAMELESS: Record<string, never>;
  PURPOSE_REFUSED: { purpose: 'serverAuth' | 'clientAuth' };
  KEY_USAGE_REFUSED: { lacks: readonly string[] };
  SIGNATURE_REFUSED: { algorithm: string; allowed: readonly string[] };
  AUTHORITY_REFUSED: { subject: string };
  AUTHORITY_WANTED: { subject: string };
  STARTS_TOO_LATE: { notBefore: number; days: number; at: number };
  ADDRESS_TOO_LONG: { length: number; most: number };
  NAMES_MISSING: Record<string, never>;
  NAME_TOO_LONG: { kind: 'commonName' | 'san'; name: string; most: number };
  WILDCARD_REFUSED: { names: readonly string[] };
  HOST_NOT_NAMED: { host: string; by: string };
  FRIENDLY_NAME_TOO_LONG: { file: string; most: number };
  FILE_TOO_LARGE: { file: string; octets: number; most: number };
  FILE_NAME_REFUSED: { file: string; ending: string };
  AUTHORITY_PRIVATE: { root: string; stated: boolean };
  CERTIFICATE_SHARED: { sha256: string; bundles: readonly string[] };
  KEY_SHARED: { spkiSha256: string; bundles: readonly string[] };
  KEY_WRITTEN_BARE: { file: string };
  OUT_PASSWORD_MISSING: { file: string };
  OUT_PASSWORD_WEAK_FORM: { file: string; reason: 'not-ascii' };
  OUT_PASSWORD_REFUSED: {
    file: string;
    reason: 'too-short' | 'too-long' | 'not-ascii';
    least: number | null;
    most: number | null;
  };
  /** A wildcard reaches the names of another bundle's environment. */
  WILDCARD_SHARED: { name: string; host: string; bundles: readonly string[] };
  KEY_REWRAPPED: { file: string; form: string };
  PASSWORD_STRIPPED: { file: string };
  /** What a person must still see to: items of the target's checklist. */
  CHECKLIST_OPEN: { items: readonly string[] };
  TARGET_UNCONFIRMED: { demand: string };
  /** The target's demand and its own file template say different things. */
  FILE_NOT_AS_ASKED: { rule: string; file: string };

  // Trust bundles
  /** No CA certificate is here; `others`: certificates that are none. */
  AUTHORITIES_MISSING: { others: number };
  /** A leaf, where the certificate of an authority was meant. */
  LEAF_AMONG_AUTHORITIES: { sha256: string; subject: string; file: string };
  AUTHORITY_EXPIRED: { sha256: string; subject: string; notAfter: number };
  /** It is signed by another: clients want the root behind it. */
  AUTHORITY_NOT_ROOT: { sha256: string; subject: string; issuer: string };
  /** One subject with several certificates: its generations, newest first. */
  AUTHORITY_GENERATIONS: { subject: string; generations: readonly AuthorityGeneration[] };
  AUTHORITY_ADDED: { sha256: string; subject: string };
  AUTHORITY_REMOVED: { sha256: string; subject: string; notAfter: number };
  /** With this bundle alone a leaf that was received could not be verified. */
  LEAF_NOT_TRUSTED: { sha256: string; subject: string; issuer: string; wasTrusted: boolean };
}

/** One certificate of an authority that has several. */
export interface AuthorityGeneration {
  readonly sha256: string;
  readonly spkiSha256: string;
  readonly notBefore: number;
  readonly notAfter: number;
}

export type FindingCode = keyof FindingFacts;

/** Changes to the plan that mend a finding, by name. All but the last are made unless they are taken back. */
export const FIXES = ['reorder-chain', 'leave-out-unused', 'strip-password', 'rewrap-key', 'write-root-apart'] as const;

export type Fix = (typeof FIXES)[number];

export type Finding = {
  [C in FindingCode]: {
    readonly code: C;
    readonly severity: Severity;
    readonly facts: Readonly<FindingFacts[C]>;
    /** The item id, file or host it is about; null when it is about the whole bundle. */
    readonly subject: string | null;
    readonly fix: Fix | null;
  };
}[FindingCode];

/** Blockers no reason can lift: nothing would work, or there would be nothing to write. */
export const NEVER_LIFTED: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'KEY_MISMATCH',
  'SIGNATURE_WRONG',
  'PRECERTIFICATE',
  'LEAF_MISSING',
  'LEAF_AMBIGUOUS',
  'LEAF_NOT_FOUND',
  'KEY_MISSING',
  'KEY_LOCKED',
  'OUT_PASSWORD_MISSING',
  'FILE_NOT_AS_ASKED',
  'AUTHORITIES_MISSING',
]);

/** Builds a finding with the facts that belong to its code. */
export function finding<C extends FindingCode>(
  code: C,
  severity: Severity,
  facts: FindingFacts[C],
  subject: string | null = null,
  fix: Fix | null = null,
): Finding {
  return { code, severity, facts, subject, fix } as Finding;
}
