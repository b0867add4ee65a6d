/** Whether bytes hold what was planned: opened as any received file is, and compared by digest, in order. */
import type { ReaderStop } from '#shared/failure.ts';
import type { FileTemplate } from '#shared/target.ts';
import { concat, latin1 } from '#core/bytes.ts';
import { open } from '#core/open/open.ts';
import { sha256Hex } from '#core/crypto/nodecrypto.ts';
import type { PlannedContents, SecondOpinion } from '#core/crypto/second-opinion.ts';
import type { Item } from '#core/item.ts';
import { CostBudget, DEFAULT_LIMITS } from '#core/limits.ts';
import { wipe } from '#core/keys/private-key.ts';
import type { HandedFile } from '#core/targets/hand-over.ts';
import type { Expectation, ExpectedThing } from './expectation.ts';
import { handedBytes, type PartOf } from './handed.ts';
import { secretContents } from './kubernetes-secret.ts';
import type { FilePlan } from './plan.ts';

export interface Proof {
  readonly holds: boolean;
  readonly second: SecondOpinion;
  /** What the target's demands see of it; null where it does not hold what it must. */
  readonly handed: HandedFile | null;
  /** Whoever was to look at it gave no answer, so that nothing is known of it. */
  readonly stopped?: ReaderStop;
}

/** Done in this process, or in a fresh one where the host gives one. */
export type Prove = (bytes: Uint8Array, expected: Expectation, password: string | null) => Promise<Proof>;

/** The bytes are CertPrep's own: what they cost to open was decided when they were written. */
const UNBOUNDED = { ...DEFAULT_LIMITS, fileCost: Infinity };
/** node-forge derives keys in plain JavaScript: beyond this many rounds nobody would wait for its opinion. */
const SECOND_OPINION_ROUNDS = 100_000;

/** `partOf`: which part of the hand-over a certificate is. */
export function expectationOf({ name, template, contents }: FilePlan, partOf: PartOf): Expectation {
  return {
    name,
    template,
    things: contents.map((content) =>
      content.kind === 'certificate'
        ? { kind: 'certificate', der: content.certificate.der.slice(), part: partOf(content.certificate) }
        : { kind: 'private-key', der: content.key.public.spki.slice(), part: 'key' },
    ),
  };
}

export const FAILED: Proof = { holds: false, second: 'silent', handed: null };

export const prove: Prove = async (bytes, expected, password) => {
  const read = await readWritten(bytes, expected, password);
  if (read === null) return FAILED;
  const { items, handed } = read;
  const isAskable = expected.template.format !== 'yaml' && expected.template.text !== true;
  const second = isAskable && canBeAsked(items, password) ? await secondOpinion(bytes, expected, password) : 'silent';
  return { holds: second !== 'differs', second, handed };
};

/** What was found in a written file, keys wiped; null where it does not hold just what was planned. */
export async function readWritten(
  bytes: Uint8Array,
  expected: Expectation,
  password: string | null,
): Promise<{ readonly items: readonly Item[]; readonly handed: HandedFile } | null> {
  const inner = unwrapped(bytes, expected.template);
  if (inner === null) return null;
  const passwords = password === null ? [] : [password];
  const { items, unread } = await open(inner, { passwords, limits: UNBOUNDED, budget: new CostBudget(Infinity) });
  const found = items.map(nameOf);
  for (const { content } of items) if (content.kind === 'private-key') wipe(content.key);
  if (unread.length > 0 || !holdsAll(found, expected)) return null;
  return { items, handed: handedBytes(expected, { bytes, inner }, items) };
}

/** What is inside a text that carries another format. */
function unwrapped(bytes: Uint8Array, { format, text }: FileTemplate): Uint8Array<ArrayBuffer> | null {
  if (format === 'pkcs12' && text === true) return Uint8Array.from(Buffer.from(latin1(bytes), 'base64'));
  if (format !== 'yaml') return Uint8Array.from(bytes);
  const contents = secretContents(bytes);
  return contents === null ? null : concat(contents);
}

function holdsAll(found: readonly string[], { template, things }: Expectation): boolean {
  const planned = things.map(({ kind, der }) => `${kind} ${sha256Hex(der)}`);
  // A store keeps keys and certificates apart: there only the order of the certificates says anything.
  const isApart = ['pkcs12', 'jks', 'yaml'].includes(template.format);
  return isApart ? same(keysFirst(found), keysFirst(planned)) : same(found, planned);
}

function nameOf({ content }: Item): string {
  if (content.kind === 'certificate') return `certificate ${content.certificate.sha256}`;
  if (content.kind === 'private-key') return `private-key ${sha256Hex(content.key.public.spki)}`;
  return content.kind;
}

function keysFirst(names: readonly string[]): readonly string[] {
  const isKey = (name: string): boolean => name.startsWith('private-key');
  return [...names.filter(isKey), ...names.filter((name) => !isKey(name))];
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, i) => name === b[i]);
}

function canBeAsked(items: readonly Item[], password: string | null): boolean {
  const rounds = Math.max(0, ...items.map(({ encryption }) => encryption?.iterations ?? 0));
  return rounds <= SECOND_OPINION_ROUNDS && /^[ -~]*$/.test(password ?? '');
}

async function secondOpinion(
  bytes: Uint8Array,
  { things }: Expectation,
  password: string | null,
): Promise<SecondOpinion> {
  const { forgeOpinion } = await import('#core/crypto/second-opinion.ts');
  const of = (wanted: ExpectedThing['kind']): Uint8Array[] =>
    things.filter(({ kind }) => kind === wanted).map(({ der }) => der);
  const planned: PlannedContents = { certificates: of('certificate'), keys: of('private-key') };
  return forgeOpinion(bytes, password, planned);
}
