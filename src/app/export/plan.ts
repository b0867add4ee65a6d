/** The plan: which files will be written, and what stands in each, in order. Nothing is written here. */
import type { Plan, PlannedThing } from '#shared/answers.ts';
import type { PrivateKey } from '#core/keys/private-key.ts';
import type { FileTemplate, Part, Target } from '#core/targets/target.ts';
import type { Certificate } from '#core/x509/certificate.ts';
import { SUMS } from './sums.ts';

export type Content =
  | { readonly kind: 'certificate'; readonly certificate: Certificate }
  | { readonly kind: 'private-key'; readonly key: PrivateKey };

export interface FilePlan {
  readonly name: string;
  /** The name that the files of a plan share: each template adds to it. */
  readonly base: string;
  readonly template: FileTemplate;
  readonly contents: readonly Content[];
  /** 0600 where a key is inside, encrypted or not. */
  readonly mode: number;
  readonly encrypted: boolean;
  /** What the entry of a store is called; '' for nothing. */
  readonly friendlyName: string;
}

/** What there is to write. */
export interface Material {
  /** Null for a trust bundle. */
  readonly leaf: Certificate | null;
  readonly intermediates: readonly Certificate[];
  /** Null where it is unknown. */
  readonly root: Certificate | null;
  readonly key: PrivateKey | null;
  /** Of a trust bundle. */
  readonly authorities: readonly Certificate[];
}

/** How the files are called. */
export interface Naming {
  readonly name: string;
  /** In place of what the target calls the entry of a store. */
  readonly friendlyName: string | null;
}

/** The files of `target`. One whose parts are all lacking, such as a chain without intermediates, is not written. */
export function planFiles(target: Target, naming: Naming, material: Material): FilePlan[] {
  return target.files.flatMap((template) => {
    const contents = template.parts.flatMap((part) => contentsOf(part, material));
    if (contents.length === 0) return [];
    // A DER file holds one thing; the others stay files with several.
    const files = template.name.includes('{number}') ? contents.map((content) => [content]) : [contents];
    return files.map((inFile, i) =>
      filePlan(template, fileName(template.name, naming.name, material, i + 1), inFile, naming),
    );
  });
}

function filePlan(template: FileTemplate, name: string, contents: readonly Content[], naming: Naming): FilePlan {
  const holdsKey = contents.some(({ kind }) => kind === 'private-key');
  const isStore = template.format === 'pkcs12' || template.format === 'jks';
  const wrapsKey = template.key === 'encrypted' || template.key === 'encrypted-scrypt';
  return {
    name,
    base: naming.name,
    template,
    contents,
    mode: holdsKey ? 0o600 : 0o644,
    encrypted: isStore || (holdsKey && wrapsKey),
    friendlyName: naming.friendlyName ?? template.alias ?? naming.name,
  };
}

function fileName(template: string, name: string, { leaf }: Material, number: number): string {
  return template
    .replaceAll('{name}', name)
    .replaceAll('{algorithm}', algorithmName(leaf))
    .replaceAll('{number}', String(number));
}

/** As HAProxy and others call them in file names. */
function algorithmName(leaf: Certificate | null): string {
  const type = leaf?.publicKey.type ?? '';
  return type === 'EC' ? 'ecdsa' : type.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

function contentsOf(part: Part, { leaf, intermediates, root, key, authorities }: Material): Content[] {
  switch (part) {
    case 'leaf':
      return certificates(leaf === null ? [] : [leaf]);
    case 'intermediates':
      return certificates(intermediates);
    case 'root':
      return certificates(root === null ? [] : [root]);
    case 'key':
      return key === null ? [] : [{ kind: 'private-key', key }];
    case 'authorities':
      return certificates(authorities);
  }
}

function certificates(list: readonly Certificate[]): Content[] {
  return list.map((certificate) => ({ kind: 'certificate', certificate }));
}

/** As the contract prints it. `sums`: with the list of digests that is written beside the files. */
export function planView(files: readonly FilePlan[], sums = true): Plan {
  const list = { name: SUMS, format: 'sums', contains: [], mode: '0644', encrypted: false } as const;
  return {
    files: [
      ...files.map(({ name, template, contents, mode, encrypted }) => ({
        name,
        format: template.format,
        contains: contents.map(thingView),
        mode: modeView(mode),
        encrypted,
      })),
      ...(sums && files.length > 0 ? [list] : []),
    ],
  };
}

export function thingView(content: Content): PlannedThing {
  if (content.kind === 'private-key') return { kind: 'private-key', spkiSha256: content.key.public.sha256 };
  const { sha256, subject } = content.certificate;
  return { kind: 'certificate', sha256, subject: subject.toString() };
}

/** "0600". */
export function modeView(mode: number): string {
  return mode.toString(8).padStart(4, '0');
}
