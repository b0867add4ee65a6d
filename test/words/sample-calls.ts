/** What each text that is a function is called with, exhaustive by type: a new one without samples does not compile. */
import type { MissingIssuer } from '#shared/answers.ts';
import type { FilePart } from '#shared/target.ts';
import type { TerminalWords } from '#words/terminal.ts';
import type { Words } from '#words/words.ts';

/** The functions of a table of texts, each with the arguments of several calls. */
export type Calls<Table> = {
  readonly [K in keyof Table as HasCalls<Table[K]> extends true ? K : never]: Table[K] extends (
    ...given: infer Given
  ) => unknown
    ? readonly Readonly<Given>[]
    : Calls<Table[K]>;
};

type HasCalls<T> = T extends (...given: never[]) => unknown
  ? true
  : T extends string | readonly unknown[]
    ? false
    : true extends { [K in keyof T]: HasCalls<T[K]> }[keyof T]
      ? true
      : false;

/** What is not told by code, with the facts of sample-facts.ts. */
type Around = Omit<Words, 'failures' | 'findings' | 'usage' | 'hosts' | 'terminal'> & {
  readonly terminal: Omit<TerminalWords, 'hints'>;
};

const DAY = 86_400_000;
export const AT = Date.UTC(2026, 10, 23, 15, 42);
export const PAST = Date.UTC(2025, 8, 14);
export const LATER = Date.UTC(2028, 4, 20);
/** Valid, ended, and yet to begin. */
export const SPANS = [
  { notBefore: PAST, notAfter: LATER },
  { notBefore: PAST, notAfter: PAST + 30 * DAY },
  { notBefore: AT + 8 * DAY, notAfter: LATER },
] as const;

export const counts = [[1], [2], [1200]] as const;
export const file = [['server.key'], ['a "quoted" name.pem']] as const;
export const moments = [[PAST], [AT]] as const;
export const anchors = ['public', 'organisation', 'given', null] as const;

export const MISSING: MissingIssuer = {
  issuer: 'O=Example Trust, CN=Example Issuing CA 3',
  authorityKeyId: 'ab'.repeat(20),
  caIssuers: ['http://ca.example/a.cer', 'http://ca.example/b.cer'],
};
export const MISSING_BARE: MissingIssuer = { ...MISSING, authorityKeyId: null, caIssuers: [] };

export const PACK = { name: 'CCADB', date: PAST, intermediates: 1912, roots: 144 } as const;
export const packs = (['built-in', 'own', 'named'] as const).flatMap((kind) => [
  { ...PACK, kind },
  { ...PACK, kind, intermediates: 0, roots: 1 },
]);

const PARTS: readonly FilePart[] = ['leaf', 'intermediates', 'root', 'key', 'authorities'];
const nothing = [{}] as const;

export const wordCalls: Calls<Around> = {
  carryCard: {
    lines: [
      [MISSING, 'CN=id.meridian.example'],
      [MISSING_BARE, ''],
    ],
  },
  targets: {
    demands: {
      'key-type': [[{ types: ['RSA', 'EC'], stated: true }], [{ types: ['RSA'], stated: false }]],
      'key-size': [
        [{ least: null, most: null }],
        [{ least: 2048, most: null }],
        [{ least: null, most: 4096 }],
        [{ least: 2048, most: 4096 }],
      ],
      'key-sizes': [[{ sizes: [2048, 4096] }]],
      'key-curves': [[{ curves: ['P-256', 'P-384'] }]],
      'key-octets': [[{ most: 5120 }]],
      'key-form': [[{ form: 'pkcs1' }], [{ form: 'pkcs8' }]],
      'key-without-password': [nothing],
      'key-with-password': [nothing],
      'no-key': [nothing],
      'chain-with-intermediates': [nothing],
      'root-left-out': [nothing],
      'root-included': [nothing],
      'root-apart': [nothing],
      'leaf-alone': [nothing],
      order: [[{ parts: PARTS }]],
      'certificates-at-most': [[{ most: 5 }]],
      'authorities-only': [nothing],
      'unique-per-instance': [nothing],
      'public-authority': [[{ stated: true }], [{ stated: false }]],
      'not-self-signed': [nothing],
      'issuer-named': [nothing],
      'server-auth': [nothing],
      'client-auth': [nothing],
      'key-usage': [[{ bits: ['digitalSignature', 'keyEncipherment'] }]],
      signature: [[{ algorithms: ['RSA with SHA-256', 'ECDSA with SHA-256'] }]],
      'not-an-authority': [nothing],
      'an-authority': [nothing],
      started: [[{ days: 0 }], [{ days: 1 }], [{ days: 2 }]],
      'ocsp-url-length': [[{ most: 1000 }]],
      'names-given': [nothing],
      'name-lengths': [[{ commonName: 64, san: 253 }]],
      'no-wildcard': [nothing],
      'host-named-exactly': [nothing],
      'pfx-password': [nothing],
      'pfx-profile': [[{ profile: 'modern' }], [{ profile: 'compatible' }], [{ profile: 'legacy' }]],
      'password-form': [
        [{ least: null, most: null, ascii: false }],
        [{ least: 14, most: null, ascii: true }],
        [{ least: 14, most: 64, ascii: true }],
      ],
      'friendly-name': [[{ most: 63 }]],
      'file-size': [[{ most: 5120 }]],
      'file-endings-not': [[{ endings: ['.ocsp', '.sctl'] }]],
      'plain-pem': [nothing],
    },
    file: (['pem', 'der', 'pkcs12', 'pkcs7', 'jks', 'yaml'] as const).flatMap((format) =>
      (['pkcs1', 'pkcs8', 'encrypted', null] as const).map((keyForm) => [{ format, parts: PARTS, keyForm }] as const),
    ),
  },
  terminal: {
    inspect: {
      summary: [
        [1, [{ kind: 'certificate', count: 1 }]],
        [
          1200,
          (['certificate', 'private-key', 'public-key', 'csr', 'crl', 'secret', 'locked'] as const).map((kind) => ({
            kind,
            count: 3,
          })),
        ],
      ],
      lockedBy: [
        [['AES-256-CBC', 'PBKDF2'], 600_000],
        [['AES-256-CBC'], null],
      ],
      mended: [[['x']]],
    },
    chain: {
      verdict: anchors.flatMap((anchor) =>
        (['valid', 'incomplete', 'invalid'] as const).map((verdict) => [verdict, anchor] as const),
      ),
      fromFile: file,
      alternatives: counts,
      alternative: [
        [1, 'Example Root CA', 'x.'],
        [3, 'Example Root CA', 'x.'],
      ],
    },
    hosts: {
      title: [[null], ['id.meridian.example']],
      summary: [
        [1, 1],
        [12, 12],
        [0, 1],
        [3, 12],
      ],
      by: [['*.example.com']],
    },
    compare: { same: [['id.meridian.example']], change: [['one.example', 'two.example']] },
    check: {
      notReady: [[0], [1], [12]],
      accepted: [
        ['x.', null],
        ['x.', 'CHG-4711 covers it'],
      ],
      plan: [[true], [false]],
      certificates: counts,
      key: [[true], [false]],
    },
    written: { size: counts },
    manifest: {
      progress: [[3, 12, 'production']],
      summary: [
        [1, 1],
        [12, 12],
        [0, 1],
        [3, 12],
      ],
      files: [
        [1, 'ready/'],
        [12, 'ready/'],
      ],
    },
    targets: { version: [['3']], dated: [['2026-11']] },
    library: {
      imported: [
        [0, 0],
        [1, 1],
        [12, 144],
      ],
      list: [
        ['', PAST],
        ['CCADB', PAST],
      ],
      used: [[['CCADB', 'NSS']]],
      holds: [
        [1, 1],
        [12, 144],
      ],
      rootsMet: [[true], [false]],
      trusting: counts,
    },
    validity: SPANS.map(({ notBefore, notAfter }) => [notBefore, notAfter, AT]),
    more: counts,
    judgedAt: moments,
    prompts: {
      password: file,
      outPassword: file,
      made: [['server.pfx', 128]],
      madeOf: [[['abcde', 'fghij']]],
      reading: [
        [1, 1],
        [3, 1200],
      ],
    },
  },
  report: {
    title: [
      ['', 'nginx'],
      ['id.meridian.example', 'nginx'],
    ],
    pack: packs.map((pack) => [pack]),
    until: moments,
    date: moments,
    moment: moments,
    days: counts,
    unnamedBundle: [[1], [2]],
    renewalLead: [
      [PAST, LATER, true],
      [PAST, LATER, false],
    ],
    calendar: { begin: [['id.meridian.example']], end: [['id.meridian.example']], about: moments },
  },
};
