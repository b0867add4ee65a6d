/**
 * The closed list of what can stand in the way of reading, opening or writing, each with its facts.
 * Sentences are made from these in src/words, never here. No fact may hold a secret.
 */
import type { Seems } from './seems.ts';
import type { TargetFlaw } from './target-flaw.ts';

/** The limits of core/limits.ts and app, by the name a message may say. */
export type LimitName =
  | 'file-bytes'
  | 'files'
  | 'items'
  | 'nesting'
  | 'elements'
  | 'blocks'
  | 'folder-depth'
  | 'archive-entries'
  | 'archive-bytes'
  | 'archive-ratio'
  | 'archive-nesting';

/** What was being read when damage was met. */
export type Structure =
  | 'pem'
  | 'base64'
  | 'der'
  | 'certificate'
  | 'csr'
  | 'crl'
  | 'private-key'
  | 'public-key'
  | 'encrypted-key'
  | 'pkcs12'
  | 'pkcs7'
  | 'zip'
  | 'jks'
  | 'library'
  | 'ccadb-report';

export type Damage =
  | 'truncated' // ends before its own length says
  | 'no-end-line' // a PEM block without its END line
  | 'wrong-end-line'
  | 'not-base64'
  | 'wrong-tag'
  | 'wrong-length'
  | 'wrong-value' // a number, time, string or identifier that breaks its own rules
  | 'trailing-bytes'
  | 'missing-field'
  | 'padding' // decrypted, but what came out is not what was put in
  | 'mac' // the integrity check fails although the password opened the contents
  | 'repeated-name' // of two entries with one name the last was read, as Java does
  | 'inconsistent'; // parts that must agree do not, such as n and p*q of an RSA key

export type UnreadableReason = 'missing' | 'permission' | 'busy' | 'changed' | 'name' | 'other';
export type FileKind = 'folder' | 'link' | 'fifo' | 'socket' | 'device' | 'other';
export type SkipReason = 'hidden' | 'link' | 'special';
export type WriteReason =
  'exists' | 'permission' | 'read-only' | 'full' | 'missing-folder' | 'not-a-folder' | 'name' | 'link' | 'other';

/** How reading one file came to its end before it was done; 'crashed' also where it never began. */
export type ReaderStop = 'crashed' | 'memory' | 'time';
/** 'together': not all could be written, and a person wanted all or none. */
export type ExportRefusal = 'not-ready' | 'consent' | 'password' | 'busy' | 'together';

export type CallRefusal = 'sender' | 'name' | 'size' | 'argument';

export interface FailureFacts {
  /** Locked, and no password was given. */
  PASSWORD_NEEDED: { what: Structure };
  /** Locked, and none of the given passwords opens it; nothing else about it is known to be wrong. */
  PASSWORD_WRONG: { what: Structure; tried: number };
  ENCRYPTION_UNSUPPORTED: { what: Structure; algorithm: string };
  KEY_UNSUPPORTED: { algorithm: string };
  /** `at`: octet offset in the decoded structure. `missing`: how many octets are lacking, where that is known. */
  DAMAGED: { what: Structure; damage: Damage; at: number | null; missing: number | null };
  NOT_RECOGNISED: { seems: Seems };
  TOO_LARGE: { limit: LimitName; max: number; found: number | null };
  /** Cost and budget in key derivation steps (one HMAC-SHA256 iteration of PBKDF2). */
  TOO_COSTLY: { what: Structure; kdf: string; iterations: number; cost: number; budget: number };
  UNREADABLE_FILE: { reason: UnreadableReason; detail: string | null };
  NOT_A_FILE: { kind: FileKind };
  /** A folder in which nothing of ours was found. */
  NOTHING_FOUND: { files: number };
  /** Met while walking a folder, and passed over on purpose. */
  SKIPPED: { reason: SkipReason };
  /** `since`: from when that is which exists, in milliseconds since 1970 UTC, where it is known. */
  CANNOT_WRITE: { path: string; reason: WriteReason; detail: string | null; since?: number };
  /** What was read back from disk is not what was planned; the new files were removed. */
  READBACK_DIFFERS: { path: string };
  /** What was to look at it could not be started, or gave no answer: the drive is not at fault. The new files were removed. */
  READBACK_STOPPED: { path: string; reason: ReaderStop };
  STOPPED: Record<string, never>;
  /** Left behind by an export that was killed, found and removed by this one. */
  LEFTOVERS_REMOVED: { names: readonly string[] };
  /** The drive keeps no permissions: a key on it is open to whoever holds it. `mode`: what it shows. */
  PERMISSIONS_NOT_KEPT: { path: string; mode: string };
  /** The worker that read this one file had to be replaced; no other file was touched by it. */
  READER_STOPPED: { reason: ReaderStop };
  /** "Lock now" forgot a key that stands in its file without a password: the file must be read again. */
  KEY_FORGOTTEN: Record<string, never>;
  /** 'consent': a key would be written without password, and nobody agreed to that. */
  EXPORT_REFUSED: { reason: ExportRefusal };
  FILE_NAME_UNUSABLE: { name: string };
  /** A file that was chosen as a person's own target describes none. */
  TARGET_FILE_UNFIT: { file: string; flaw: TargetFlaw };
  /** The window asked for something the contract does not allow. Never a person's doing. */
  CALL_REFUSED: { reason: CallRefusal };
  /** The pack was made by a later CertPrep. */
  LIBRARY_VERSION_UNKNOWN: { version: number; known: number };
  /** Passed over while a pack was made: certificates that issue none. */
  NOT_AN_AUTHORITY: { count: number };
  /** Left out of an import: trust is given by a person, root by root. */
  ROOTS_NOT_IMPORTED: { count: number };
  /** The settings were left aside; `kept`: where the damaged file was put, null while it is still in its place. */
  SETTINGS_DAMAGED: { file: string; kept: string | null };
  /** Extensions that a policy forces on this browser could read passwords, and nobody accepted that yet. */
  EXTENSIONS_FORCED: { count: number };
  /** The id stands for nothing any more, or the host can't do this. */
  PLACE_UNKNOWN: Record<string, never>;
  /** The clipboard took nothing. */
  CANNOT_COPY: Record<string, never>;
  /** Of what was removed in the meantime. */
  GONE: { what: 'file' | 'item' | 'bundle' };
  /** A bug: something was thrown where failures are data. What it was stays in main. */
  INTERNAL: Record<string, never>;
}

export type FailureCode = keyof FailureFacts;

/** A failure code together with the facts that belong to that very code. */
export type Failure = {
  [C in FailureCode]: { readonly code: C; readonly facts: Readonly<FailureFacts[C]> };
}[FailureCode];
