/** Reads Java's own keystores, JKS and JCEKS (see jks.ts). */
import { sameSecret } from '../crypto/nodecrypto.ts';
import { encryptedKey, type EncryptedKey } from '../keys/encrypted-pkcs8.ts';
import { readWhole } from '../der/element.ts';
import { readPkcs8 } from '../keys/private-key.ts';
import type { CostBudget } from '../limits.ts';
import { wideForms } from '../pbe/password-forms.ts';
import { Passwords } from '../pbe/passwords.ts';
import { decryptWith } from '../pbe/scheme.ts';
import { attemptAsync, reading, Refusal } from '../refusal.ts';
import { type Entry, type EntryNames, NAMELESS } from './entry.ts';
import * as jks from './jks.ts';
import { type JksStore, readJksStore, type StoredEntry } from './jks-store.ts';

export interface JksContents {
  readonly format: JksStore['format'];
  /** In the order of the file; a key is followed by its chain, whose first certificate has its alias too. */
  readonly entries: readonly Entry[];
  /** Whether one of the passwords, or the empty one, makes the store's digest: that it is whole. */
  readonly verified: boolean;
  /** The given passwords that opened something. */
  readonly usedPasswords: readonly string[];
  readonly trailing: number;
}

/**
 * Reads the store. Its certificates lie open, so they are answered without any password, as keytool does: `verified`
 * says what that is worth. Each key is opened with whichever of `passwords` fits it; one that none fits is an 'unread'
 * entry, PASSWORD_NEEDED or PASSWORD_WRONG, and so are an entry that a later one of its name hides and what follows the place where the store breaks off. Secret keys are
 * named and left closed. Refuses DAMAGED, TOO_COSTLY.
 */
export async function readJks(
  bytes: Uint8Array,
  passwords: readonly string[],
  budget: CostBudget,
): Promise<JksContents> {
  const { format, stored, seal, broken, trailing } = readJksStore(bytes);
  const candidates = new Passwords(passwords);
  const verified = seal !== null && (await isSealedWith(seal, candidates, budget));
  const entries: Entry[] = [];
  // Java keeps one entry for each alias, the last; the others are told.
  const byAlias = new Map(stored.map((one) => [one.alias, one]));
  for (const one of stored) {
    const isKept = byAlias.get(one.alias) === one;
    entries.push(...(isKept ? await entriesOf(one, candidates, budget) : [{ ...named(one), ...REPEATED }]));
  }
  if (broken !== null) entries.push({ ...NAMELESS, kind: 'unread', failure: broken });
  return { format, entries, verified, usedPasswords: candidates.used, trailing };
}

const REPEATED = {
  kind: 'unread',
  failure: { code: 'DAMAGED', facts: { what: 'jks', damage: 'repeated-name', at: null, missing: null } },
} as const;

function named({ alias }: StoredEntry): EntryNames {
  return { ...NAMELESS, friendlyName: alias };
}

async function isSealedWith(
  { digested, digest }: NonNullable<JksStore['seal']>,
  passwords: Passwords,
  budget: CostBudget,
): Promise<boolean> {
  const found = await attemptAsync(() =>
    passwords.first('jks', async (password) => {
      for (const form of wideForms(password)) {
        budget.spend(Math.ceil(digested.length / 64), 'jks', 'SHA1', 1);
        if (sameSecret(jks.storeDigest(form, digested), digest)) return true;
      }
      return null;
    }),
  );
  if (!found.ok && found.failure.code === 'TOO_COSTLY') throw new Refusal(found.failure);
  return found.ok;
}

async function entriesOf(stored: StoredEntry, passwords: Passwords, budget: CostBudget): Promise<Entry[]> {
  const names = named(stored);
  if (stored.kind === 'secret') return [{ ...names, kind: 'secret', typeOid: null }];
  const isTrusted = stored.kind === 'certificate';
  const chain = stored.chain.map((der, i): Entry => ({
    ...(i === 0 ? names : NAMELESS),
    kind: 'certificate',
    der,
    isTrusted,
  }));
  if (stored.kind === 'certificate') return chain;
  const key = await attemptAsync(() => keyEntry(stored.locked, passwords, budget));
  return [key.ok ? { ...names, ...key.value } : { ...names, kind: 'unread', failure: key.failure }, ...chain];
}

type KeyContent = Pick<Extract<Entry, { kind: 'private-key' }>, 'kind' | 'key' | 'encryption'>;

async function keyEntry(der: Uint8Array, passwords: Passwords, budget: CostBudget): Promise<KeyContent> {
  const { scheme, data }: EncryptedKey = reading('jks', () => encryptedKey(readWhole(der)));
  const opened = await passwords.first('jks', (password) => decryptWith(scheme, password, data, budget, 'jks'));
  try {
    return { kind: 'private-key', key: await readPkcs8(opened, budget), encryption: scheme.encryption };
  } finally {
    opened.fill(0);
  }
}
