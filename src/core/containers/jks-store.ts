/** The frame of Java's own keystores, versions 1 and 2: their entries as they lie (see jks.ts). */
import type { Failure } from '#shared/failure.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import { attempt, damaged, reading, Refusal, refuse } from '../refusal.ts';
import { skipJavaObject } from './java-object.ts';
import { JavaReader } from './java-stream.ts';
import * as jks from './jks.ts';

/** Whether `bytes` start as a keystore of either kind. */
export function isJks(bytes: Uint8Array): boolean {
  if (bytes.length < 4) return false;
  const magic = new JavaReader(bytes).u32();
  return magic === jks.JKS_MAGIC || magic === jks.JCEKS_MAGIC;
}

export type StoredEntry = { readonly alias: string } & (
  | { readonly kind: 'certificate'; readonly chain: readonly Uint8Array[] }
  /** `locked`: EncryptedPrivateKeyInfo. */
  | { readonly kind: 'private-key'; readonly locked: Uint8Array; readonly chain: readonly Uint8Array[] }
  | { readonly kind: 'secret'; readonly chain: readonly [] }
);

export interface JksStore {
  readonly format: 'jks' | 'jceks';
  readonly stored: readonly StoredEntry[];
  /** The digest and all that it covers; null where the store breaks off before it. */
  readonly seal: { readonly digested: Uint8Array; readonly digest: Uint8Array } | null;
  /** What is wrong with the first entry that can't be read: having no lengths, those after it are lost too. */
  readonly broken: Failure | null;
  /** Octets that follow the store's own end. */
  readonly trailing: number;
}

/** Reads the frame. Refuses DAMAGED where not one entry can be read. */
export function readJksStore(bytes: Uint8Array): JksStore {
  return reading('jks', () => store(bytes));
}

function store(bytes: Uint8Array): JksStore {
  const stream = new JavaReader(bytes);
  const format = formatOf(stream.u32());
  const version = stream.u32();
  if (version < 1 || version > 2) damaged('wrong-value', 4);
  const stored: StoredEntry[] = [];
  const seal = attempt(() =>
    reading('jks', () => {
      for (let left = stream.u32(); left > 0; left--) {
        if (stored.length === DEFAULT_LIMITS.items) {
          refuse('TOO_LARGE', { limit: 'items', max: DEFAULT_LIMITS.items, found: stored.length + left });
        }
        stored.push(storedEntry(stream, format, version));
      }
      return { digested: bytes.subarray(0, stream.at), digest: stream.octets(jks.DIGEST_OCTETS) };
    }),
  );
  if (seal.ok) return { format, stored, seal: seal.value, broken: null, trailing: bytes.length - stream.at };
  if (stored.length === 0) throw new Refusal(seal.failure);
  return { format, stored, seal: null, broken: seal.failure, trailing: 0 };
}

function formatOf(magic: number): JksStore['format'] {
  if (magic === jks.JKS_MAGIC) return 'jks';
  return magic === jks.JCEKS_MAGIC ? 'jceks' : damaged('wrong-value', 0);
}

function storedEntry(stream: JavaReader, format: JksStore['format'], version: number): StoredEntry {
  const start = stream.at;
  const tag = stream.u32();
  const alias = stream.utf();
  stream.octets(8); // when it was made
  if (tag === jks.CERTIFICATE_ENTRY) return { kind: 'certificate', alias, chain: [certificate(stream, version)] };
  if (tag === jks.SECRET_KEY_ENTRY && format === 'jceks') {
    skipJavaObject(stream);
    return { kind: 'secret', alias, chain: [] };
  }
  if (tag !== jks.PRIVATE_KEY_ENTRY) damaged('wrong-value', start);
  const locked = stream.block();
  const chain: Uint8Array[] = [];
  for (let left = stream.u32(); left > 0; left--) chain.push(certificate(stream, version));
  return { kind: 'private-key', alias, locked, chain };
}

/** Version 2 names the certificate's type, which was never another than X.509. */
function certificate(stream: JavaReader, version: number): Uint8Array {
  if (version === 2) stream.utf();
  return stream.block();
}
