/**
 * OpenSSH's own private key file, "openssh-key-v1" (PROTOCOL.key of OpenSSH): public keys in the open, the private ones
 * in one section that is enciphered or not. It may hold several, each with a comment.
 */
import type { Encryption } from '#shared/item.ts';
import type { Failure } from '#shared/failure.ts';
import { latin1 } from '../bytes.ts';
import { bcryptPbkdf, bcryptPbkdfCost } from '../crypto/bcrypt-pbkdf.ts';
import type { CostBudget } from '../limits.ts';
import { utf8Password } from '../pbe/password.ts';
import { attemptAsync, damaged, reading, refuse } from '../refusal.ts';
import { dsaKeyParts } from './dsa.ts';
import { ecKeyParts } from './ec.ts';
import { edwardsKeyParts } from './edwards.ts';
import type { KeyParts } from './key-parts.ts';
import { OPENSSH_CIPHERS, type OpensshCipher } from './openssh-cipher.ts';
import { keyOf, type PrivateKey } from './private-key.ts';
import { rsaKeyParts } from './rsa.ts';
import { sshCurve, sshEdwards } from './ssh-public.ts';
import { SshReader } from './ssh-wire.ts';

const MAGIC = 'openssh-key-v1\0';
/** No file with as many was ever seen; the private section says how many there really are. */
const MOST_KEYS = 1000;

export interface OpensshFile {
  /** Null where the private section lies open. */
  readonly lock: OpensshLock | null;
  readonly count: number;
  /** The private section, with the tag of its cipher behind it. */
  readonly section: Uint8Array;
}

interface OpensshLock {
  readonly cipherName: string;
  readonly cipher: OpensshCipher;
  readonly salt: Uint8Array;
  readonly rounds: number;
}

export interface OpensshKey {
  readonly key: PrivateKey;
  readonly comment: string;
}

/** Reads all but the private section. Refuses DAMAGED private-key, ENCRYPTION_UNSUPPORTED by name. */
export function readOpenssh(bytes: Uint8Array): OpensshFile {
  return reading('private-key', () => {
    const reader = new SshReader(bytes);
    if (latin1(reader.take(MAGIC.length)) !== MAGIC) damaged('wrong-value', 0);
    const [cipherName, kdf, options] = [reader.name(), reader.name(), reader.string()];
    const count = reader.uint32();
    if (count === 0 || count > MOST_KEYS) damaged('wrong-value', reader.at);
    for (let i = 0; i < count; i++) reader.string();
    const lock = cipherName === 'none' ? null : readLock(cipherName, kdf, options);
    const octets = reader.uint32();
    return { lock, count, section: reader.take(octets + (lock?.cipher.tagOctets ?? 0)) };
  });
}

function readLock(cipherName: string, kdf: string, options: Uint8Array): OpensshLock {
  const unsupported = (algorithm: string): never =>
    refuse('ENCRYPTION_UNSUPPORTED', { what: 'encrypted-key', algorithm });
  const cipher = OPENSSH_CIPHERS[cipherName] ?? unsupported(cipherName);
  if (kdf !== 'bcrypt') unsupported(kdf);
  const reader = new SshReader(options);
  const salt = reader.string();
  const rounds = reader.uint32();
  return rounds === 0 || salt.length === 0 ? damaged('wrong-value') : { cipherName, cipher, salt, rounds };
}

/** How the file is locked, as people are told it; null where it is not. */
export function opensshEncryption({ lock }: OpensshFile): Encryption | null {
  if (lock === null) return null;
  return { scheme: 'OpenSSH', cipher: lock.cipherName, kdf: 'bcrypt', iterations: lock.rounds, mac: null };
}

/**
 * Opens the private section with the first of `passwords` that fits; the password is null for one that lies open. The
 * section is a secret of the caller's. Refuses PASSWORD_NEEDED, PASSWORD_WRONG, TOO_COSTLY, DAMAGED.
 */
export async function unlockOpenssh(
  file: OpensshFile,
  passwords: readonly string[],
  budget: CostBudget,
): Promise<{ section: Uint8Array; password: string | null }> {
  const { lock, section } = file;
  if (lock === null) return { section, password: null };
  const { cipher, salt, rounds } = lock;
  if ((section.length - cipher.tagOctets) % cipher.block !== 0) {
    refuse('DAMAGED', { what: 'encrypted-key', damage: 'wrong-length', at: null, missing: null });
  }
  const octets = cipher.keyOctets + cipher.ivOctets;
  for (const password of passwords) {
    // bcrypt takes no password of no octets.
    if (password === '') continue;
    budget.spend(bcryptPbkdfCost(rounds, octets), 'encrypted-key', 'bcrypt', rounds);
    const secret = utf8Password(password);
    const derived = bcryptPbkdf(secret, salt, rounds, octets);
    const [key, iv] = [derived.subarray(0, cipher.keyOctets), derived.subarray(cipher.keyOctets)];
    const opened = await cipher.decrypt(key, iv, section);
    derived.fill(0);
    secret.fill(0);
    if (opened !== null && isOpen(opened)) return { section: opened, password };
    opened?.fill(0);
  }
  if (passwords.length === 0) refuse('PASSWORD_NEEDED', { what: 'encrypted-key' });
  return refuse('PASSWORD_WRONG', { what: 'encrypted-key', tried: passwords.length });
}

/** The same random number twice at the start says that the password was right. */
function isOpen(section: Uint8Array): boolean {
  return section.length >= 8 && section.subarray(0, 4).every((octet, i) => octet === section[4 + i]);
}

/**
 * The keys of an opened section in order. A key of a kind that is not known ends it, since only the kind tells where
 * the next one starts: what was read before counts.
 */
export async function opensshKeys(
  section: Uint8Array,
  count: number,
): Promise<{ keys: OpensshKey[]; failure: Failure | null }> {
  const keys: OpensshKey[] = [];
  const reader = new SshReader(section);
  const read = await attemptAsync(async () => {
    reading('private-key', () => {
      if (!isOpen(section)) damaged('wrong-value', 0);
      reader.take(8);
    });
    while (keys.length < count) {
      const key = await keyOf(() => keyParts(reader));
      keys.push({ key, comment: reading('private-key', () => commentOf(reader.string())) });
    }
    reading('private-key', () => padding(reader.rest));
  });
  return { keys, failure: read.ok ? null : read.failure };
}

async function keyParts(reader: SshReader): Promise<KeyParts> {
  const type = reader.name();
  if (type === 'ssh-rsa') {
    const [n, e, d] = [reader.number(), reader.number(), reader.number()];
    reader.number();
    return rsaKeyParts({ n, e, d, p: reader.number(), q: reader.number() });
  }
  if (type === 'ssh-dss') {
    const [p, q, g, y] = [reader.number(), reader.number(), reader.number(), reader.number()];
    return dsaKeyParts({ p, q, g, y, x: reader.number() });
  }
  const curve = sshCurve(type);
  if (curve !== null) {
    reader.string();
    const point = reader.string();
    return ecKeyParts(curve, reader.number(), point);
  }
  const edwards = sshEdwards(type) ?? refuse('KEY_UNSUPPORTED', { algorithm: type });
  const given = reader.string();
  // The private key of SSH is the seed with the public key behind it (RFC 8709 leaves it open; OpenSSH does so).
  return edwardsKeyParts(edwards, reader.string().subarray(0, given.length), given);
}

function commentOf(octets: Uint8Array): string {
  return new TextDecoder().decode(octets);
}

/** 1, 2, 3 and so on: proof that the section was read to its end. */
function padding(rest: Uint8Array): void {
  rest.forEach((octet, i) => {
    if (octet !== ((i + 1) & 0xff)) damaged('padding');
  });
}
