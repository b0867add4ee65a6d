/** Answers as the terminal would give them, for the golden texts. Names and digests are made up. */
import type {
  ChainAnswer,
  ChainView,
  CheckAnswer,
  CompareAnswer,
  ConvertAnswer,
  ExportAnswer,
  HostsAnswer,
  InspectAnswer,
  LibraryAnswer,
  TargetsAnswer,
} from '#shared/answers.ts';
import { finding } from '#shared/finding.ts';
import type { HostReason } from '#shared/host.ts';
import type { ItemView } from '#shared/item.ts';
import { demandText } from '#words/target.ts';
import { failureProblem, findingProblem, hostView, unreadView } from '#words/problem.ts';
import { wordsFor } from '#words/words.ts';

export const words = await wordsFor('en');

export const AT = '2026-11-23T15:42:00Z';
const at = Date.parse(AT);
const head = { schema: 1, at: AT, problems: [] } as const;

export const LEAF = 'a1'.repeat(32);
export const ISSUING = 'b2'.repeat(32);
export const ROOT = 'c3'.repeat(32);
const leafFact = { sha256: LEAF, subject: 'C=DE, O=Meridian AG, CN=id.meridian.example', role: 'leaf' } as const;

const NO_ITEM: ItemView = {
  id: 'a#1',
  file: 'a',
  container: 'pem',
  kind: null,
  locked: false,
  encryption: null,
  sha256: null,
  spkiSha256: null,
  keyType: null,
  keyBits: null,
  curve: null,
  friendlyName: null,
  trusted: false,
  subject: null,
  issuer: null,
  serial: null,
  notBefore: null,
  notAfter: null,
  isCa: null,
  selfIssued: null,
  crl: null,
  sans: [],
  pairedWith: [],
  repaired: [],
};

export const inspect: InspectAnswer = {
  ...head,
  command: 'inspect',
  items: [
    {
      ...NO_ITEM,
      id: 'mail/leaf.pem#1',
      file: 'mail/leaf.pem',
      kind: 'certificate',
      sha256: LEAF,
      spkiSha256: 'd4'.repeat(32),
      keyType: 'RSA',
      keyBits: 2048,
      subject: leafFact.subject,
      issuer: 'C=DE, O=Example Trust, CN=Example Issuing CA 3',
      serial: '01',
      notBefore: '2026-05-01T00:00:00Z',
      notAfter: '2027-05-20T00:00:00Z',
      isCa: false,
      selfIssued: false,
      sans: ['id.meridian.example', '*.id.meridian.example'].map((value) => ({ type: 'DNS', value })),
      pairedWith: ['server.key#1'],
      repaired: ['utf-16'],
    },
    {
      ...NO_ITEM,
      id: 'server.key#1',
      file: 'server.key',
      kind: 'private-key',
      spkiSha256: 'd4'.repeat(32),
      keyType: 'RSA',
      keyBits: 2048,
      pairedWith: ['mail/leaf.pem#1'],
    },
    {
      ...NO_ITEM,
      id: 'old.pfx#1',
      file: 'old.pfx',
      container: 'pkcs12',
      locked: true,
      encryption: { scheme: 'PBES2', cipher: 'AES-256-CBC', kdf: 'PBKDF2', iterations: 600_000, mac: 'HMAC-SHA256' },
    },
  ],
  unread: [unreadView('notes.docx', { code: 'NOT_RECOGNISED', facts: { seems: 'office' } }, words)],
  problems: [
    failureProblem(
      { code: 'PASSWORD_WRONG', facts: { what: 'pkcs12', tried: 2 } },
      { severity: 'error', subject: 'old.pfx#1' },
      words,
    ),
  ],
};

const certificate = (sha256: string, subject: string, issuer: string, file: string | null) => ({
  sha256,
  subject,
  issuer,
  notBefore: '2024-01-01T00:00:00Z',
  notAfter: '2027-05-20T00:00:00Z',
  isCa: sha256 !== LEAF,
  file,
});

const whole: ChainView = {
  leaf: LEAF,
  path: [LEAF, ISSUING, ROOT],
  sources: ['given', 'given', 'given'],
  verdict: 'valid',
  anchor: 'given',
  missing: null,
  alternatives: [],
  alternativeReasons: [],
  unused: [],
};

const certificates = [
  certificate(LEAF, leafFact.subject, 'CN=Example Issuing CA 3', 'mail/leaf.pem'),
  certificate(ISSUING, 'CN=Example Issuing CA 3', 'CN=Example Root CA', 'chain.pem'),
  certificate(ROOT, 'CN=Example Root CA', 'CN=Example Root CA', 'root.cer'),
];

export const chain: ChainAnswer = {
  ...head,
  carryCard: null,
  command: 'chain',
  chains: [whole],
  certificates,
  library: [
    { kind: 'built-in', source: "Mozilla's roots", date: '2026-03-24T00:00:00Z', intermediates: 0, roots: 144 },
    { kind: 'own', source: 'CCADB', date: '2026-08-21T00:00:00Z', intermediates: 2848, roots: 0 },
  ],
};

export const gap: ChainAnswer = {
  ...chain,
  library: [],
  chains: [
    {
      ...whole,
      path: [LEAF],
      sources: ['given'],
      verdict: 'incomplete',
      anchor: null,
      missing: {
        issuer: 'C=DE, O=Example Trust, CN=Example Issuing CA 3',
        authorityKeyId: '9f'.repeat(20),
        caIssuers: ['http://ca.example/issuing3.cer'],
      },
      unused: [ISSUING],
    },
  ],
};

const host = (name: string, group: string, reason: HostReason, by: string | null, near: string | null) =>
  hostView(
    {
      host: name,
      ascii: name,
      mended: null,
      unicode: null,
      group,
      covered: by !== null,
      by,
      rule: by === null ? null : 'exact',
      reason,
      near,
      legacy: false,
    },
    words,
  );

export const hosts: HostsAnswer = {
  ...head,
  command: 'hosts',
  certificate: LEAF,
  subject: leafFact.subject,
  results: [
    host('id.meridian.example', 'management-dashboard', 'exact', 'DNS:id.meridian.example', null),
    host('shop.id.meridian.example', 'app-tenants-current', 'wildcard', 'DNS:*.id.meridian.example', null),
    host('login.eu.id.meridian.example', 'app-tenants-current', 'wildcard-too-deep', null, '*.id.meridian.example'),
  ],
  unusedNames: ['DNS:old.meridian.example'],
  otherNames: ['URI:https://meridian.example/'],
  namesToAskFor: ['DNS:login.eu.id.meridian.example'],
};

const mismatch = finding('KEY_MISMATCH', 'blocker', { leaf: LEAF, subject: leafFact.subject, keyFiles: ['other.key'] });
const soon = finding('EXPIRES_SOON', 'warning', { ...leafFact, notAfter: at + 20 * 86_400_000, at, daysLeft: 20 });
const shared = finding('CERTIFICATE_SHARED', 'blocker', { sha256: LEAF, bundles: ['Staging'] });

const plan: CheckAnswer['plan'] = {
  files: [
    {
      name: 'id.meridian.example.pem',
      format: 'pem',
      contains: [
        { kind: 'certificate', sha256: LEAF, subject: leafFact.subject },
        { kind: 'certificate', sha256: ISSUING, subject: 'CN=Example Issuing CA 3' },
      ],
      mode: '0644',
      encrypted: false,
    },
    {
      name: 'id.meridian.example.key',
      format: 'pem',
      contains: [{ kind: 'private-key', spkiSha256: 'd4'.repeat(32) }],
      mode: '0600',
      encrypted: false,
    },
  ],
};

export const check: CheckAnswer = {
  ...head,
  command: 'check',
  target: 'auth0-appliance-pem',
  targetName: words.targets.names['auth0-appliance-pem'],
  checklist: [
    { item: 'https-only', text: words.targets.checklist['https-only'], ticked: true },
    { item: 'contact', text: words.targets.checklist.contact, ticked: false },
  ],
  ready: false,
  findings: [soon, mismatch, shared].map((found) => findingProblem(found, words)),
  plan,
  accepted: [{ code: 'CERTIFICATE_SHARED', reason: 'Staging ends in May.' }],
};

export const exported: ExportAnswer = {
  ...head,
  command: 'export',
  target: 'auth0-appliance-pem',
  targetName: words.targets.names['auth0-appliance-pem'],
  checklist: [],
  ready: true,
  findings: [findingProblem(soon, words)],
  plan,
  accepted: [],
  written: [
    { path: 'out/id.meridian.example.pem', bytes: 4310, sha256: LEAF, mode: '0644' },
    { path: 'out/id.meridian.example.key', bytes: 1704, sha256: ISSUING, mode: '0600' },
  ],
  verified: true,
  verifiedBy: 'certprep',
};

export const refused: ExportAnswer = {
  ...exported,
  ready: false,
  findings: [findingProblem(mismatch, words)],
  written: [],
  verified: false,
  verifiedBy: null,
};

export const converted: ConvertAnswer = {
  ...head,
  command: 'unlock',
  format: 'pkcs8',
  written: [{ path: 'server.open.key', bytes: 1704, sha256: LEAF, mode: '0600' }],
  verified: true,
};

export const targets: TargetsAnswer = {
  ...head,
  command: 'targets',
  targets: [
    {
      id: 'auth0-appliance-pem',
      name: words.targets.names['auth0-appliance-pem'],
      version: '1',
      date: '2026-11',
      nicknames: ['PSaaS Appliance'],
      role: 'server',
      key: 'required',
      groups: ['management-dashboard'],
      files: [
        {
          name: 'NAME.pem',
          format: 'pem',
          contains: ['leaf', 'intermediates'],
          description: words.targets.file({ format: 'pem', parts: ['leaf', 'intermediates'], keyForm: null }),
        },
        {
          name: 'NAME.key',
          format: 'pem',
          contains: ['key'],
          description: words.targets.file({ format: 'pem', parts: ['key'], keyForm: 'pkcs1' }),
        },
      ],
      demands: [
        demandText({ rule: 'key-type', types: ['RSA'], stated: true }, words),
        demandText({ rule: 'unique-per-instance' }, words),
      ],
      checklist: [{ item: 'https-only', text: words.targets.checklist['https-only'] }],
      sources: ['auth0/docs articles/appliance/dashboard/settings.md'],
      unconfirmed: [words.targets.topics['key-form']],
    },
  ],
};

export const library: LibraryAnswer = {
  ...head,
  command: 'library',
  action: 'import',
  pack: '/home/ada/.config/certprep/library.pack',
  date: '2026-08-21T00:00:00Z',
  intermediates: 2848,
  roots: 1,
  sha256: '4efe8f49a926ce6960ace140d340ba05e0fb91cf1f9537f7cdfff0968e03042e',
  source: 'CCADB',
  added: { intermediates: 312, roots: 1 },
  rootsMet: [
    {
      sha256: 'ab'.repeat(32),
      subject: 'C=GB, O=Meridian Bank plc, CN=Meridian Bank Root CA',
      notAfter: '2046-11-23T00:00:00Z',
      imported: true,
    },
    { sha256: 'cd'.repeat(32), subject: 'CN=Some other root\u202e', notAfter: '2030-01-01T00:00:00Z', imported: false },
  ],
};

export const compared: CompareAnswer = {
  ...head,
  command: 'compare',
  certificates: { old: ISSUING, new: LEAF },
  sameCertificate: false,
  names: {
    lost: ['DNS:old.meridian.example', 'DNS:shop.id.meridian.example'],
    gained: ['DNS:new.meridian.example'],
    kept: ['DNS:id.meridian.example', 'DNS:*.id.meridian.example'],
    stillCovered: ['DNS:shop.id.meridian.example'],
  },
  sameKey: true,
  subject: { old: leafFact.subject, new: leafFact.subject },
  issuer: {
    old: 'C=DE, O=Example Trust, CN=Example Issuing CA 2',
    new: 'C=DE, O=Example Trust, CN=Example Issuing CA 3',
  },
  usages: { lost: ['clientAuth'], gained: [] },
  dates: {
    old: { notBefore: '2025-11-20T00:00:00Z', notAfter: '2026-11-27T00:00:00Z' },
    new: { notBefore: '2026-11-20T00:00:00Z', notAfter: '2027-06-07T00:00:00Z' },
  },
  problems: [
    finding('NAMES_LOST', 'warning', { names: ['DNS:old.meridian.example'] }),
    finding('KEY_REUSED', 'warning', { spkiSha256: 'd4'.repeat(32) }),
    finding('USAGES_LOST', 'warning', { usages: ['clientAuth'] }),
  ].map((found) => findingProblem(found, words)),
};
