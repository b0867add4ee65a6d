/** One job, done: what the worker's process runs, without its port. */
import { unpack } from '#core/archive/unpack.ts';
import { CostBudget } from '#core/limits.ts';
import { open } from '#core/open/open.ts';
import type { Job, JobDone } from './job.ts';
import { encodeItem } from './wire.ts';
import { wipeItems } from './wipe-items.ts';

/** The answer holds copies of the keys found: `wipeDone` it when it was sent. */
export async function doJob({ id, bytes, passwords, limits, cost }: Job): Promise<JobDone> {
  const inner = await unpack(bytes, limits);
  if (inner !== null) {
    bytes.fill(0);
    return { id, items: [], unread: [], used: [], spent: 0, inner };
  }
  const budget = new CostBudget(cost);
  const { items, unread, usedPasswords } = await open(bytes, { passwords, limits, budget });
  const done = {
    id,
    items: items.map(encodeItem),
    unread,
    used: usedPasswords.map((password) => passwords.indexOf(password)),
    // An unbounded purse never empties, and nobody counts what it spent.
    spent: Number.isFinite(cost) ? cost - budget.left : 0,
  };
  wipeItems(items);
  bytes.fill(0);
  return done;
}

export function wipeDone({ items, inner = [] }: JobDone): void {
  for (const file of inner) if ('bytes' in file) file.bytes.fill(0);
  for (const { content } of items) if (content.kind === 'private-key') content.pkcs8.fill(0);
}
