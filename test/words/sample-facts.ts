/** Facts for every code, several where the words depend on them; exhaustive by type, as the tables are. */
import type { Damage, FailureCode, FailureFacts, LimitName, Structure } from '#shared/failure.ts';
import type { CertificateFact, FindingCode, FindingFacts } from '#shared/finding.ts';
import type { HostReason } from '#shared/host.ts';
import type { HostRuleName } from '#shared/host-rule.ts';
import type { UsageCode, UsageFacts } from '#shared/usage.ts';
import { reasons as revocationReasons, unused as unusedLists } from '#words/en/revocation.ts';
import type { Words } from '#words/words.ts';
import { words } from '../cli/print/samples.ts';

type Samples<Facts> = { readonly [C in keyof Facts]: readonly Facts[C][] };

const keys = <K extends string>(table: { readonly [P in K]: unknown }): K[] => Object.keys(table) as K[];

const structures: Structure[] = keys(words.structures);
const reasons: HostReason[] = keys(words.hosts);

const DAMAGES = [
  'truncated',
  'no-end-line',
  'wrong-end-line',
  'not-base64',
  'wrong-tag',
  'wrong-length',
  'wrong-value',
  'trailing-bytes',
  'missing-field',
  'padding',
  'mac',
  'repeated-name',
  'inconsistent',
] as const satisfies readonly Damage[];

const LIMITS = [
  'file-bytes',
  'files',
  'items',
  'nesting',
  'elements',
  'blocks',
  'folder-depth',
  'archive-entries',
  'archive-bytes',
  'archive-ratio',
  'archive-nesting',
] as const satisfies readonly LimitName[];

const HOST_RULES = [
  ['first-label-length', '3'],
  ['no-underscore', '_'],
  ['label-not-reserved', 'login'],
  ['label-unlike', 'auth0'],
  ['same-parent', 'example.com'],
  ['label-count', '3-4'],
] as const satisfies readonly (readonly [HostRuleName, string])[];

export const failures: Samples<FailureFacts> = {
  PASSWORD_NEEDED: structures.map((what) => ({ what })),
  PASSWORD_WRONG: structures.flatMap((what) => [
    { what, tried: 1 },
    { what, tried: 1200 },
  ]),
  ENCRYPTION_UNSUPPORTED: structures.map((what) => ({ what, algorithm: 'RC4-128' })),
  KEY_UNSUPPORTED: [{ algorithm: 'ML-DSA-65' }],
  DAMAGED: structures.flatMap((what) =>
    DAMAGES.flatMap((damage) => [
      { what, damage, at: null, missing: null },
      { what, damage, at: 1024, missing: 1 },
      { what, damage, at: 0, missing: 3286 },
    ]),
  ),
  NOT_RECOGNISED: keys(words.seems).map((seems) => ({ seems })),
  TOO_LARGE: LIMITS.flatMap((limit) => [
    { limit, max: 20 * 1024 * 1024, found: null },
    { limit, max: 64, found: 65 },
  ]),
  TOO_COSTLY: [{ what: 'pkcs12', kdf: 'PBKDF2', iterations: 10_000_000, cost: 10_000_000, budget: 5 }],
  UNREADABLE_FILE: (['missing', 'permission', 'busy', 'changed', 'name', 'other'] as const).flatMap((reason) => [
    { reason, detail: null },
    { reason, detail: 'EIO' },
  ]),
  NOT_A_FILE: (['folder', 'link', 'fifo', 'socket', 'device', 'other'] as const).map((kind) => ({ kind })),
  NOTHING_FOUND: [{ files: 0 }, { files: 1 }, { files: 12 }],
  SKIPPED: (['hidden', 'link', 'special'] as const).map((reason) => ({ reason })),
  CANNOT_WRITE: (
    ['exists', 'permission', 'read-only', 'full', 'missing-folder', 'not-a-folder', 'name', 'link', 'other'] as const
  ).flatMap((reason) => [
    { path: '/media/transfer', reason, detail: null },
    { path: '/media/transfer', reason, detail: null, since: Date.UTC(2026, 10, 2) },
    { path: '/media/transfer', reason, detail: 'EIO' },
  ]),
  READBACK_DIFFERS: [{ path: 'out/server.pem' }],
  READBACK_STOPPED: (['crashed', 'memory', 'time'] as const).map((reason) => ({ path: 'out/server.pem', reason })),
  STOPPED: [{}],
  LEFTOVERS_REMOVED: [{ names: ['server.key', 'server.pem'] }],
  PERMISSIONS_NOT_KEPT: [{ path: '/media/usb/server.key', mode: '0777' }],
  CALL_REFUSED: (['sender', 'name', 'size', 'argument'] as const).map((reason) => ({ reason })),
  EXTENSIONS_FORCED: [{ count: 1 }, { count: 3 }],
  PLACE_UNKNOWN: [{}],
  INTERNAL: [{}],
  LIBRARY_VERSION_UNKNOWN: [{ version: 2, known: 1 }],
  NOT_AN_AUTHORITY: [{ count: 1 }, { count: 12 }],
  ROOTS_NOT_IMPORTED: [{ count: 1 }, { count: 144 }],
  SETTINGS_DAMAGED: [
    { file: 'settings.json', kept: null },
    { file: 'settings.json', kept: 'settings.damaged-1.json' },
  ],
  READER_STOPPED: (['crashed', 'memory', 'time'] as const).map((reason) => ({ reason })),
  KEY_FORGOTTEN: [{}],
  EXPORT_REFUSED: (['not-ready', 'consent', 'password', 'busy', 'together'] as const).map((reason) => ({ reason })),
  FILE_NAME_UNUSABLE: [{ name: 'a/b' }],
  TARGET_FILE_UNFIT: [
    { file: 'own.json', flaw: { at: 'files.0.name', reason: 'missing', allowed: [] } },
    { file: 'own.json', flaw: { at: 'role', reason: 'not-one-of', allowed: ['server', 'client'] } },
  ],
  CANNOT_COPY: [{}],
  GONE: (['file', 'item', 'bundle'] as const).map((what) => ({ what })),
};

const AT = Date.UTC(2026, 10, 23);
const DAY = 86_400_000;
const sha256 = 'ab'.repeat(32);

/** One fact for each role, with what else the code says. */
function each<F extends object>(...more: readonly F[]): (CertificateFact & F)[] {
  const subject = 'C=DE, O=Example Trust, CN=Example Issuing CA 3';
  return more.flatMap((facts) => [
    { sha256, subject: 'CN=id.meridian.example', role: 'leaf' as const, ...facts },
    { sha256, subject, role: 'intermediate' as const, ...facts },
    { sha256, subject: '', role: 'root' as const, ...facts },
  ]);
}

const subject = 'CN=id.meridian.example';
const candidate = { sha256, subject, notAfter: AT, hasKey: true };

export const findings: Samples<FindingFacts> = {
  LEAF_MISSING: [{ requests: [] }, { requests: ['server.csr'] }, { requests: ['a.csr', 'b.csr'] }],
  LEAF_AMBIGUOUS: [{ candidates: [candidate, { ...candidate, subject: '', hasKey: false }] }],
  LEAF_CHOSEN: (['newest', 'only-one-with-key'] as const).map((because) => ({ ...candidate, because, others: 2 })),
  LEAF_NOT_FOUND: [{ wanted: 'www.example.com' }],
  KEY_MISSING: [{ leaf: sha256, subject }],
  KEY_LOCKED: [{ files: ['a.key'] }, { files: ['a.key', 'b.pfx'] }],
  KEY_MISMATCH: [
    { leaf: sha256, subject, keyFiles: ['a.key'] },
    { leaf: sha256, subject, keyFiles: ['a.key', 'b.pfx'] },
  ],
  KEY_AMBIGUOUS: [{ files: ['a.key', 'b.pfx'] }],
  PRECERTIFICATE: each({}),
  KEY_FORM_IMPOSSIBLE: [{ keyType: 'Ed25519', form: 'pkcs1' }],
  KEY_ON_DEVICE: (['csr', 'public-key'] as const).map((by) => ({ by, file: 'server.csr' })),
  KEY_NOT_SHOWN: [{ subject }],
  CHAIN_INCOMPLETE: [
    { issuer: 'O=Example Trust, CN=Example Issuing CA 3', authorityKeyId: null, caIssuers: [] },
    { issuer: '', authorityKeyId: 'ab'.repeat(20), caIssuers: ['http://ca.example/a.cer', 'http://ca.example/b.cer'] },
  ],
  SIGNATURE_WRONG: each({ issuer: 'CN=Example Root CA' }),
  SIGNATURE_UNSUPPORTED: each({ algorithm: 'ML-DSA-65' }),
  CERTIFICATE_EXPIRED: each({ notAfter: AT - 1, at: AT }, { notAfter: AT - DAY, at: AT }, { notAfter: 0, at: AT }),
  CERTIFICATE_NOT_YET_VALID: each({ notBefore: AT + 1, at: AT }, { notBefore: AT + 9 * DAY, at: AT }),
  ISSUER_NOT_CA: each({}),
  ISSUER_MAY_NOT_SIGN: each({}),
  PATH_TOO_LONG: each({ pathLength: 0 }, { pathLength: 1 }),
  PURPOSE_NOT_ALLOWED: each({ purpose: 'serverAuth' as const }, { purpose: 'clientAuth' as const }),
  NAME_NOT_PERMITTED: each({ name: 'www.example.com' }),
  POLICY_REQUIRED: each({}),
  EXTENSION_UNKNOWN_CRITICAL: each({ oid: '1.2.3.4' }),
  EXTENSION_MALFORMED: each({ oid: '1.2.3.4' }),
  ALGORITHMS_DIFFER: each({}),
  CERTIFICATE_REVOKED: [null, ...keys(revocationReasons)].flatMap((reason) =>
    each(
      { revokedAt: AT - DAY, reason, issuer: 'CN=Example Issuing CA' },
      { revokedAt: null, reason, issuer: 'CN=Example Issuing CA' },
    ),
  ),
  REVOCATION_LIST_STALE: [
    { issuer: 'CN=Example Issuing CA', thisUpdate: AT - 9 * DAY, nextUpdate: AT - 2 * DAY, at: AT },
  ],
  REVOCATION_LIST_UNUSED: keys(unusedLists).map((reason) => ({ issuer: 'CN=Example Issuing CA', reason })),
  ROOT_NOT_TRUSTED: each({}),
  ROOT_UNCONFIRMED: each({}),
  ROOT_DISTRUSTED: each(
    { distrust: AT - DAY, leafNotBefore: AT, leafNotAfter: AT + DAY },
    { distrust: AT, leafNotBefore: AT - DAY, leafNotAfter: AT + DAY },
  ),
  SELF_SIGNED: each({}),
  CHAIN_REORDERED: [{}],
  CERTIFICATE_UNUSED: [{ sha256, subject, file: 'old.pem' }],
  SEARCH_BUDGET_SPENT: [{ steps: 1, signatures: 100_000, comparisons: 5 }],
  PROFILE_BROKEN: keys(words.profileRules).flatMap((rule) => each({ rule, clause: 'RFC 5280 4.2.1.1' })),
  HOST_NOT_COVERED: reasons.flatMap((reason) => [
    { host: 'login.eu.example.com', group: 'names', reason, near: null },
    { host: 'login.eu.example.com', group: 'names', reason, near: '*.example.com' },
  ]),
  HOST_UNUSABLE: reasons.map((reason) => ({ host: 'a_b.example.com', group: 'names', reason })),
  HOSTS_MENDED: [1, 3].map((count) => ({
    hosts: Array.from({ length: count }, () => ({ host: 'https://www.example.com/', ascii: 'www.example.com' })),
  })),
  HOSTS_REPEATED: [['www.example.com'], ['WWW.example.com', 'www.example.com']].map((hosts) => ({
    hosts: hosts.map((host) => ({ host, first: 'www.example.com' })),
  })),
  HOSTS_BY_ADDRESS: [{ hosts: ['192.0.2.1'] }, { hosts: ['192.0.2.1', '2001:db8::1'] }],
  HOST_RULE_BROKEN: HOST_RULES.map(([rule, expected]) => ({ host: 'a_b.example.com', group: 'names', rule, expected })),
  GROUP_EMPTY: [{ group: 'app-tenants-future' }, { group: 'Our shops' }],
  NO_HOSTNAMES: [{}],
  NO_SUBJECT_ALT_NAME: each({}),
  COMMON_NAME_NOT_IN_SAN: each({ commonName: 'www.example.com' }),
  WILDCARD_OVER_PUBLIC_SUFFIX: each({ san: 'DNS:*.co.uk', suffix: 'co.uk', listDate: '2026-11-19' }),
  NAME_INTERNAL: each({ san: 'DNS:mail' }),
  SAN_REPEATED: each({ san: 'DNS:www.example.com' }),
  SANS_MANY: each({ count: 1200 }),
  SAN_UNUSABLE: reasons.flatMap((reason) => each({ san: 'f*.example.com', reason })),
  EXPIRES_SOON: each({ notAfter: AT + DAY, at: AT, daysLeft: 1 }, { notAfter: AT + 1, at: AT, daysLeft: 0 }),
  INTERMEDIATE_ENDS_FIRST: each({ notAfter: AT, leafNotAfter: AT + DAY }),
  KEY_TOO_SMALL: each({ keyType: 'RSA', bits: 1024, least: 2048 }),
  KEY_UNUSUALLY_LARGE: each({ bits: 8192 }),
  KEY_TYPE_RARE: each({ keyType: 'Ed25519' }),
  EXPONENT_UNUSUAL: each({ exponent: '3' }),
  PSS_KEY: each({}),
  PSS_SIGNATURE: each({}),
  SIGNATURE_HASH_WEAK: each({ algorithm: 'SHA-1 with RSA' }),
  LEAF_IS_CA: each({}),
  SERVER_AUTH_MISSING: each({ absent: true }, { absent: false }),
  KEY_USAGE_UNFIT: each({ lacks: 'digitalSignature' }),
  VERSION_OLD: each({ version: 1 }),
  SERIAL_UNUSUAL: each({ serial: '-01' }),
  CERTIFICATE_UNCHANGED: [{ sha256: 'a1'.repeat(32) }],
  NAMES_LOST: [
    { names: ['DNS:www.example.com'] },
    { names: Array.from({ length: 7 }, (_, i) => `DNS:host-${i}.example.com`) },
  ],
  KEY_REUSED: [{ spkiSha256: 'b2'.repeat(32) }],
  USAGES_LOST: [{ usages: ['clientAuth'] }, { usages: ['clientAuth', 'emailProtection'] }],
  ISSUER_CHANGED: [{ old: 'CN=Old Issuing CA', new: 'CN=New Issuing CA' }],
  ENDS_NO_LATER: [{ old: AT + 9 * DAY, new: AT }],
  CERTIFICATES_GONE: [{ certificates: [{ sha256: 'a1'.repeat(32), subject: 'CN=Old Issuing CA' }] }],
  LIFETIME_TOO_LONG: each(
    { days: 398, most: 200, level: 'must' as const },
    { days: 200, most: 199, level: 'should' as const },
  ),
  LIFETIME_SHORTENS: each({ days: 200, most: 100, from: AT }),
  KEY_WEAK: each({ weakness: 'roca' as const }, { weakness: 'close-primes' as const }, { weakness: 'listed' as const }),
  USAGE_TOO_WIDE: each({ purposes: ['code signing'] }, { purposes: ['code signing', 'mail'] }),
  CLIENT_AUTH_PRESENT: each({}),
  CLIENT_AUTH_MISSING: each({}),
  KEY_USAGE_ODD: each({ usage: 'keyEncipherment' as const }, { usage: 'keyCertSign' as const }),
  REVOCATION_UNKNOWN: each({}),
  ISSUER_ADDRESS_MISSING: each({}),
  SCTS_MISSING: each({}),
  COMMON_NAME_LONG: each({ length: 80, most: 64 }),
  RECEIVED_STORE_WEAK: [
    { file: 'server.pfx', scheme: 'RC2-40-CBC', iterations: 2048 },
    { file: 'server.key', scheme: 'DES-CBC', iterations: 1 },
    { file: 'server.key', scheme: 'DES-CBC', iterations: null },
  ],
  RECEIVED_STORE_UNPROVEN: [
    { file: 'server.pfx', mac: null },
    { file: 'server.pfx', mac: 'HMAC-SHA1' },
  ],
  RECEIVED_STORE_CROWDED: [
    { file: 'server.pfx', keys: 2, certificates: 1 },
    { file: 'server.pfx', keys: 1, certificates: 2 },
    { file: 'server.pfx', keys: 2, certificates: 3 },
  ],
  RECEIVED_STORE_PASSWORDS: [{ file: 'server.pfx' }],
  RECEIVED_STORE_SECRETS: [
    { file: 'server.pfx', count: 1 },
    { file: 'server.pfx', count: 2 },
  ],
  KEY_TYPE_REFUSED: [{ keyType: 'EC', allowed: ['RSA'] }],
  KEY_TYPE_NOT_STATED: [{ keyType: 'EC', stated: ['RSA', 'RSA-PSS'] }],
  KEY_SIZE_REFUSED: [
    { bits: 8192, least: null, most: 4096 },
    { bits: 1024, least: 2048, most: null },
    { bits: 1024, least: 2048, most: 4096 },
    { bits: 1024, least: null, most: null },
  ],
  KEY_SIZE_NOT_LISTED: [
    { bits: 1024, sizes: [2048] },
    { bits: 1024, sizes: [2048, 4096] },
  ],
  CURVE_REFUSED: [
    { curve: 'P-521', allowed: ['P-256'] },
    { curve: null, allowed: ['P-256', 'P-384'] },
  ],
  INTERMEDIATES_MISSING: [{}],
  ROOT_MISSING: [{}],
  TOO_MANY_CERTIFICATES: [{ file: 'server.pem', count: 6, most: 5 }],
  SELF_SIGNED_REFUSED: [{ subject }],
  ISSUER_NAMELESS: [{}],
  PURPOSE_REFUSED: [{ purpose: 'serverAuth' }, { purpose: 'clientAuth' }],
  KEY_USAGE_REFUSED: [{ lacks: ['keyEncipherment'] }, { lacks: ['digitalSignature', 'keyEncipherment'] }],
  SIGNATURE_REFUSED: [{ algorithm: 'RSA with SHA-1', allowed: ['RSA with SHA-256', 'ECDSA with SHA-256'] }],
  AUTHORITY_REFUSED: [{ subject }],
  AUTHORITY_WANTED: [{ subject }],
  STARTS_TOO_LATE: [0, 1, 2].map((days) => ({ notBefore: AT, days, at: AT })),
  ADDRESS_TOO_LONG: [{ length: 1200, most: 1000 }],
  NAMES_MISSING: [{}],
  NAME_TOO_LONG: (['commonName', 'san'] as const).map((kind) => ({ kind, name: 'www.example.com', most: 64 })),
  WILDCARD_REFUSED: [{ names: ['*.example.com'] }, { names: ['*.example.com', '*.example.org'] }],
  HOST_NOT_NAMED: [{ host: 'www.example.com', by: 'DNS:*.example.com' }],
  FRIENDLY_NAME_TOO_LONG: [{ file: 'server.pfx', most: 63 }],
  FILE_TOO_LARGE: [{ file: 'server.key', octets: 6000, most: 5120 }],
  FILE_NAME_REFUSED: [{ file: 'server.ocsp', ending: '.ocsp' }],
  AUTHORITY_PRIVATE: [true, false].map((stated) => ({ root: 'O=Meridian AG, CN=Meridian Root', stated })),
  CERTIFICATE_SHARED: [
    { sha256, bundles: ['Staging'] },
    { sha256, bundles: ['Staging', 'Test'] },
  ],
  KEY_SHARED: [{ spkiSha256: sha256, bundles: ['Staging'] }],
  KEY_WRITTEN_BARE: [{ file: 'server.key' }],
  OUT_PASSWORD_MISSING: [{ file: 'server.pfx' }],
  OUT_PASSWORD_WEAK_FORM: [{ file: 'server.pfx', reason: 'not-ascii' }],
  OUT_PASSWORD_REFUSED: (['too-short', 'too-long', 'not-ascii'] as const).map((reason) => ({
    file: 'server.pfx',
    reason,
    least: 14,
    most: 64,
  })),
  WILDCARD_SHARED: [{ name: 'DNS:*.example.com', host: 'test.example.com', bundles: ['Test'] }],
  KEY_REWRAPPED: [
    { file: 'server.key', form: 'pkcs1' },
    { file: 'server.key', form: 'pkcs8' },
  ],
  PASSWORD_STRIPPED: [{ file: 'server.key' }],
  CHECKLIST_OPEN: [{ items: ['https-only'] }, { items: ['https-only', 'contact'] }],
  TARGET_UNCONFIRMED: [{ demand: 'key-form' }, { demand: 'something else' }],
  FILE_NOT_AS_ASKED: [{ rule: 'key-form', file: 'NAME.key' }],
  AUTHORITIES_MISSING: [{ others: 0 }, { others: 1 }, { others: 3 }],
  LEAF_AMONG_AUTHORITIES: [{ sha256, subject, file: 'proxy.cer' }],
  AUTHORITY_EXPIRED: [{ sha256, subject, notAfter: AT }],
  AUTHORITY_NOT_ROOT: [{ sha256, subject, issuer: 'CN=Example Root CA' }],
  AUTHORITY_GENERATIONS: ['1', '2'].map((other) => ({
    subject,
    generations: ['1', other].map((key) => ({ sha256, spkiSha256: key, notBefore: AT, notAfter: AT + DAY })),
  })),
  AUTHORITY_ADDED: [{ sha256, subject }],
  AUTHORITY_REMOVED: [{ sha256, subject, notAfter: AT }],
  LEAF_NOT_TRUSTED: [true, false].map((wasTrusted) => ({ sha256, subject, issuer: 'CN=Example Root CA', wasTrusted })),
};

const file = 'settings.txt';

export const usage: Samples<UsageFacts> = {
  COMMAND_MISSING: [{}],
  COMMAND_UNKNOWN: [
    { command: 'inspekt', near: ['inspect'] },
    { command: 'x', near: [] },
  ],
  ACTION_UNKNOWN: [
    { command: 'library', action: null, known: ['build', 'info'] },
    { command: 'library', action: 'paint', known: ['build'] },
  ],
  PATH_MISSING: [{ command: 'chain' }],
  ARGUMENT_UNEXPECTED: [{ command: 'targets', argument: 'a.pem' }],
  STDIN_TWICE: [{}],
  OPTION_UNKNOWN: [
    { option: '--jsn', near: ['--json'] },
    { option: '--x', near: [] },
  ],
  OPTION_NOT_HERE: [{ option: '--out', command: 'check' }],
  OPTION_NEEDS_VALUE: [{ option: '--target' }],
  OPTION_TAKES_NO_VALUE: [{ option: '--json' }],
  OPTION_REPEATED: [{ option: '--target' }],
  OPTION_MISSING: [{ option: '--target', command: 'check' }],
  OPTIONS_CONFLICT: [{ options: ['--out-password-file', '--generate-password'] }],
  TARGET_UNKNOWN: [
    { target: 'nginks', near: ['nginx'] },
    { target: 'x', near: [] },
  ],
  TARGET_UNFIT: (
    [
      'no-json',
      'missing',
      'unknown',
      'wrong-kind',
      'wrong-form',
      'not-one-of',
      'too-little',
      'too-much',
      'contradiction',
    ] as const
  ).flatMap((reason) => [
    { file: 'ours.json', flaw: { at: 'files.0.name', reason, allowed: ['pem', 'der'] } },
    { file: 'ours.json', flaw: { at: '', reason, allowed: [] } },
  ]),
  TICK_UNKNOWN: [
    { item: 'x', known: ['https-only', 'contact'] },
    { item: 'x', known: [] },
  ],
  FIX_UNKNOWN: [{ fix: 'x', known: ['reorder-chain', 'rewrap-key'] }],
  NUMBER_UNUSABLE: [{ option: '--iterations', value: 'many', least: 1000, most: 10_000_000 }],
  FORMAT_UNKNOWN: [{ format: 'pfxx', known: ['pem', 'pfx'] }],
  PROFILE_UNKNOWN: [{ profile: 'old', known: ['modern', 'legacy'] }],
  LANGUAGE_UNKNOWN: [{ language: 'xx', known: ['en'] }],
  TIME_UNREADABLE: [{ value: 'tomorrow' }],
  SAN_UNREADABLE: [{ value: 'www' }],
  NAME_UNUSABLE: [{ name: 'a/b' }],
  ACCEPT_UNKNOWN: [
    { code: 'X', near: [] },
    { code: 'SELF', near: ['SELF_SIGNED'] },
  ],
  ACCEPT_NEVER: [{ code: 'KEY_MISMATCH' }],
  REASON_MISSING: [{}],
  SETTINGS_UNREADABLE: (['missing', 'permission', 'busy', 'changed', 'name', 'other'] as const).map((reason) => ({
    which: 'password-file',
    file,
    reason,
  })),
  SETTINGS_NOT_UTF8: [{ which: 'hosts-file', file }],
  SETTINGS_TOO_LONG: [{ which: 'password-file', file, maxLines: 1000 }],
  PASSWORD_FILE_EMPTY: [{ which: 'out-password-file', file }],
  PASSWORD_VARIABLE_MISSING: [{ name: 'PFX' }],
  OUT_PASSWORD_NOT_GIVEN: [{ command: 'export' }],
  HOSTS_LINE_UNREADABLE: [{ file, line: 1200 }],
  LIBRARY_UNUSABLE: [
    { file: 'a.pack', why: 'DAMAGED' },
    { file: 'a.pack', why: 'NOT_RECOGNISED' },
    { file: 'a.pack', why: 'STOPPED' },
  ],
  ROOTS_EMPTY: [{ file }],
  PREVIOUS_WRONG: [0, 3].map((bundles) => ({ file, bundles })),
  REPORT_FORMAT_UNKNOWN: [{ file, known: ['html', 'md'] }],
  PREVIOUS_EMPTY: [{ file }],
  WEAK_KEYS_WRONG: [{ file, line: 1200 }],
  MANIFEST_WRONG: [
    { file, at: '', problem: 'syntax', detail: null },
    { file, at: '7', problem: 'syntax', detail: null },
    { file, at: 'bundles.0', problem: 'unknown', detail: 'taget' },
    { file, at: 'bundles.0.target', problem: 'missing', detail: 'string' },
    { file, at: 'bundles.0.out', problem: 'type', detail: 'string' },
    { file, at: 'version', problem: 'value', detail: null },
    { file, at: 'bundles.1.name', problem: 'twice', detail: 'production' },
  ],
};

/** A code, one set of its facts, and what is told of them. */
export interface Told {
  readonly code: FailureCode | FindingCode | UsageCode;
  readonly facts: object;
  readonly message: string;
  readonly remedy: string;
}

/** Everything that can be told in a language, over all samples: in the same order for each. */
export function everythingTold(language: Words): Told[] {
  return [...tell(language.failures, failures), ...tell(language.findings, findings), ...tell(language.usage, usage)];
}

interface AnyTelling {
  readonly message: (facts: never) => string;
  readonly remedy: (facts: never) => string;
}

function tell<C extends Told['code']>(
  table: { readonly [P in C]: AnyTelling },
  samples: { readonly [P in C]: readonly object[] },
): Told[] {
  return keys(samples).flatMap((code) =>
    samples[code].map((facts) => ({
      code,
      facts,
      message: table[code].message(facts as never),
      remedy: table[code].remedy(facts as never),
    })),
  );
}
