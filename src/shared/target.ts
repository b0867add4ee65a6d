/** The closed registries from which a target's JSON is written: demands, the parts of a file, the kinds of file. */
import type { BuiltInTarget } from './built-in-target.ts';
import type { HostRule } from './host-rule.ts';
import type { TargetFlaw } from './target-flaw.ts';

/** Each demand with its parameters, by name. `stated: false`: the target's own text does not say so. */
export interface DemandFacts {
  // The key
  'key-type': { types: readonly string[]; stated: boolean };
  /** Bits of an RSA key; null for no bound. */
  'key-size': { least: number | null; most: number | null };
  /** The sizes of RSA keys that are taken, and no others. */
  'key-sizes': { sizes: readonly number[] };
  'key-curves': { curves: readonly string[] };
  /** Octets of the key's own file. */
  'key-octets': { most: number };
  'key-form': { form: 'pkcs1' | 'pkcs8' };
  'key-without-password': Record<never, never>;
  'key-with-password': Record<never, never>;
  /** Nothing private is in any file. */
  'no-key': Record<never, never>;

  // The certificates and their order
  'chain-with-intermediates': Record<never, never>;
  'root-left-out': Record<never, never>;
  'root-included': Record<never, never>;
  /** The root stands in a file without the leaf. */
  'root-apart': Record<never, never>;
  /** The leaf's file holds one certificate. */
  'leaf-alone': Record<never, never>;
  /** Where these stand in one file, they stand in this order. */
  order: { parts: readonly FilePart[] };
  /** In one file. */
  'certificates-at-most': { most: number };
  /** CA certificates and nothing else. */
  'authorities-only': Record<never, never>;

  // Whom it comes from, and for what
  'unique-per-instance': Record<never, never>;
  'public-authority': { stated: boolean };
  'not-self-signed': Record<never, never>;
  'issuer-named': Record<never, never>;
  'server-auth': Record<never, never>;
  'client-auth': Record<never, never>;
  'key-usage': { bits: readonly string[] };
  /** By the names of core/x509/signature.ts. */
  signature: { algorithms: readonly string[] };
  'not-an-authority': Record<never, never>;
  'an-authority': Record<never, never>;
  /** It began this many days ago, or earlier. */
  started: { days: number };
  'ocsp-url-length': { most: number };

  // Names
  'names-given': Record<never, never>;
  'name-lengths': { commonName: number; san: number };
  'no-wildcard': Record<never, never>;
  'host-named-exactly': Record<never, never>;

  // What is written
  'pfx-password': Record<never, never>;
  'pfx-profile': { profile: PfxProfile };
  'password-form': { least: number | null; most: number | null; ascii: boolean };
  'friendly-name': { most: number };
  'file-size': { most: number };
  'file-endings-not': { endings: readonly string[] };
  /** Blocks alone: ASCII, line feeds, nothing between them. */
  'plain-pem': Record<never, never>;
}

export type DemandName = keyof DemandFacts;

export type Demand = {
  [N in DemandName]: { readonly rule: N } & Readonly<DemandFacts[N]>;
}[DemandName];

export type PfxProfile = 'modern' | 'compatible' | 'legacy';

/** Groups of wanted names that come with a target, and the two every bundle has. */
export type HostGroupId =
  | 'management-dashboard'
  | 'configuration-tenant'
  | 'webtask'
  | 'app-tenants-current'
  | 'app-tenants-future'
  | 'other-names'
  | 'names';

/** What a person must see to and no file can prove, by the built-in targets' names for it. */
export type ChecklistItem =
  | 'one-certificate-per-instance'
  | 'proxy-authorities'
  | 'proxy-exception'
  | 'https-only'
  | 'smtp-server'
  | 'ssh-access'
  | 'always-on'
  | 'contact';

export type FilePart = 'leaf' | 'intermediates' | 'root' | 'key' | 'authorities';
/** `sums`: the digests of the other files, as `sha256sum -c` reads them. */
export type FileFormat = TemplateFormat | 'sums';
export type TemplateFormat = 'pem' | 'der' | 'pkcs12' | 'pkcs7' | 'jks' | 'yaml';
/** How a PEM key is wrapped: PKCS#1 or SEC1, PKCS#8, or PKCS#8 under a password. */
export type KeyWrapping = 'traditional' | 'pkcs8' | 'encrypted' | 'encrypted-scrypt';

/** A file as a target describes it: a template of ordered parts. */
export interface FileTemplate {
  /**
   * `{name}` stands for the hand-over's name, `{algorithm}` for 'rsa' or 'ecdsa', `{number}` for the place of one of
   * several files with one certificate each.
   */
  readonly name: string;
  readonly format: TemplateFormat;
  readonly parts: readonly FilePart[];
  /** Of a key in PEM or YAML; PKCS#8 where it is left out. */
  readonly key?: KeyWrapping | undefined;
  /** Of PKCS#12; modern where it is left out. */
  readonly profile?: PfxProfile | undefined;
  /** Of PKCS#12: rounds of key derivation and PBMAC1 (RFC 9579), in place of what the profile has. */
  readonly iterations?: number | undefined;
  readonly pbmac1?: boolean | undefined;
  /** Of PKCS#12: as a line of base64. Of PKCS#7 and DER: octets, or as PEM. */
  readonly text?: boolean | undefined;
  /** What the entry is called in a PKCS#12 or JKS; the hand-over's name where it is left out, nothing for ''. */
  readonly alias?: string | undefined;
}

export type TargetRole = 'server' | 'client' | 'both' | 'trust';

/** A target as its JSON says it, without the words, which are src/words' for the built-in ones. */
export interface TargetData {
  readonly id: BuiltInTarget | (string & {});
  readonly version: number;
  /** When the sources were read: '2026-11'. */
  readonly date: string;
  /** What it is called where src/words has no name for it. */
  readonly name?: string | undefined;
  /** Other words a person may look for it by. */
  readonly nicknames: readonly string[];
  readonly role: TargetRole;
  readonly key: 'required' | 'optional' | 'never';
  /**
   * Groups of names that this target must serve, in order; `pattern` groups take a wildcard for names to come; an
   * `optional` one may well be empty.
   */
  readonly groups: readonly { readonly name: string; readonly pattern: boolean; readonly optional: boolean }[];
  /** What it asks of the wanted names themselves. */
  readonly hostRules: readonly HostRule[];
  readonly demands: readonly Demand[];
  readonly files: readonly FileTemplate[];
  readonly checklist: readonly (ChecklistItem | (string & {}))[];
  /** Where the demands are written. */
  readonly sources: readonly string[];
  /** Rules that no source confirms, and whatever else is not certain, in the target's own words. */
  readonly unconfirmed: readonly string[];
}

/** A target of a person's own that was kept, and describes none any more. */
export interface DamagedTarget {
  /** To remove it by. */
  readonly id: string;
  /** As it calls itself, where it still does. */
  readonly name: string | null;
  readonly flaw: TargetFlaw;
}
