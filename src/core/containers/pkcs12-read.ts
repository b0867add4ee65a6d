/** Reads PKCS#12 (RFC 7292) under password integrity and privacy: frame, MAC, parts, bags, in that order. */
import type { Encryption } from '#shared/item.ts';
import type { CostBudget } from '../limits.ts';
import { decryptWith } from '../pbe/scheme.ts';
import type { EncryptedKey } from '../keys/encrypted-pkcs8.ts';
import { attemptAsync, Refusal, refuse } from '../refusal.ts';
import { Ahead } from './ahead.ts';
import type { SafePart } from './authenticated-safe.ts';
import { type Entry, NAMELESS } from './entry.ts';
import { Passwords } from '../pbe/passwords.ts';
import { type Pfx, readPfx } from './pfx.ts';
import { locksOf, openedEncryption } from './pkcs12-encryption.ts';
import { macMatches, type Pkcs12Mac } from './pkcs12-mac.ts';
import { entryOf, type Unlock } from './safe-bag.ts';
import { bagPurse, type BagPurse, readSafeContents } from './safe-contents.ts';

export interface Pkcs12Contents {
  /** Of the key, else of the first locked part; with the MAC. Null where the file has neither lock nor MAC. */
  readonly encryption: Encryption | null;
  /** In the order of the file. */
  readonly entries: readonly Entry[];
  /** The given passwords that opened something. */
  readonly usedPasswords: readonly string[];
  /** Octets that follow the file's own end. */
  readonly trailing: number;
}

/**
 * Reads the file with whichever of `passwords` opens each of its parts; MAC and parts may differ in theirs.
 * `der` may be BER and may have octets after it.
 *
 * Refuses PASSWORD_NEEDED and PASSWORD_WRONG where the MAC is made with another password, or where there is no MAC
 * and nothing opens; DAMAGED `mac` where the MAC fails but the contents open; DAMAGED for a broken frame;
 * ENCRYPTION_UNSUPPORTED for the MAC or mode by name; TOO_COSTLY. What is wrong with one bag or part alone is an
 * 'unread' entry. RFC 7292 5.2 without its advice to decrypt first.
 */
export async function readPkcs12(
  der: Uint8Array,
  passwords: readonly string[],
  budget: CostBudget,
): Promise<Pkcs12Contents> {
  const pfx = readPfx(der);
  const candidates = new Passwords(passwords);
  const purse = bagPurse();
  const ahead = await Ahead.begin(locksAhead(pfx, budget), passwords[0]);
  const unlock: Unlock = (lock) => {
    const scheme = ahead.schemeOf(lock);
    return candidates.first('pkcs12', (password) => decryptWith(scheme, password, lock.data, budget, 'pkcs12'));
  };
  try {
    return await readWith(pfx, candidates, purse, unlock, budget);
  } finally {
    ahead.end();
  }
}

/** A MAC of fewer iterations is there before anything else has begun. */
const WORTHWHILE = 10_000;

/** Those to be decrypted while the MAC is computed: no more work than may be done for it anyway. */
function locksAhead(pfx: Pfx, budget: CostBudget): readonly EncryptedKey[] {
  if (pfx.mac === null || pfx.mac.iterations < WORTHWHILE) return [];
  const locks = locksOf(pfx);
  const cost = locks.reduce((sum, { scheme, data }) => sum + scheme.cost(data.length), pfx.mac.cost);
  return cost <= budget.left ? locks : [];
}

async function readWith(
  pfx: Pfx,
  candidates: Passwords,
  purse: BagPurse,
  unlock: Unlock,
  budget: CostBudget,
): Promise<Pkcs12Contents> {
  if (pfx.mac !== null) await checkMac(pfx, pfx.mac, candidates, budget, unlock);
  // The MAC has told the password, so all can be derived side by side; without one, each part teaches the next.
  const each = pfx.mac === null ? inTurn : sideBySide;
  const entries = (await each(pfx.parts, (part) => entriesOf(part, purse, unlock, budget, each))).flat();
  if (pfx.mac === null) refuseIfLocked(entries);
  const encryption = openedEncryption(pfx, entries);
  return {
    encryption: encryption !== null && candidates.several ? { ...encryption, severalPasswords: true } : encryption,
    entries,
    usedPasswords: candidates.used,
    trailing: pfx.trailing,
  };
}

/** A file damaged after it was written has a MAC that no password fits; one that opens its contents gives it away. */
async function checkMac(
  pfx: Pfx,
  mac: Pkcs12Mac,
  passwords: Passwords,
  budget: CostBudget,
  unlock: Unlock,
): Promise<void> {
  const checked = await attemptAsync(() =>
    passwords.first('pkcs12', async (password) => (await macMatches(mac, password, pfx.authSafe, budget)) || null),
  );
  if (checked.ok) return;
  const [lock] = locksOf(pfx);
  if (checked.failure.code === 'PASSWORD_WRONG' && lock !== undefined) {
    const opened = await attemptAsync(() => unlock(lock));
    if (opened.ok) {
      opened.value.fill(0);
      refuse('DAMAGED', { what: 'pkcs12', damage: 'mac', at: null, missing: null });
    }
  }
  throw new Refusal(checked.failure);
}

type Each = <T, R>(all: readonly T[], work: (one: T) => Promise<R>) => Promise<R[]>;

const sideBySide: Each = (all, work) => Promise.all(all.map(work));

async function inTurn<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (const one of all) done.push(await work(one));
  return done;
}

async function entriesOf(
  part: SafePart,
  purse: BagPurse,
  unlock: Unlock,
  budget: CostBudget,
  each: Each,
): Promise<Entry[]> {
  if (part.kind === 'unread') return [{ ...NAMELESS, kind: 'unread', failure: part.failure }];
  const read = await attemptAsync(async () => {
    const contents = part.kind === 'open' ? part.contents : await unlock(part);
    try {
      return await each(readSafeContents(contents, purse), (bag) => entryOf(bag, unlock, budget));
    } finally {
      // What was decrypted here may hold a bare key; the file's own bytes are the caller's.
      if (part.kind === 'locked') contents.fill(0);
    }
  });
  return read.ok ? read.value : [{ ...NAMELESS, kind: 'unread', failure: read.failure }];
}

const LOCKED: ReadonlySet<string> = new Set(['PASSWORD_NEEDED', 'PASSWORD_WRONG', 'TOO_COSTLY']);

/** Without a MAC the contents are the only judge of a password: if nothing at all opens, the file is locked. */
function refuseIfLocked(entries: readonly Entry[]): void {
  const [first] = entries;
  const allLocked = entries.every((entry) => entry.kind === 'unread' && LOCKED.has(entry.failure.code));
  if (first?.kind === 'unread' && allLocked) throw new Refusal(first.failure);
}
