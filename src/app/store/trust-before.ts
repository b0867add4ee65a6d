/** The files of the trust bundle before this one -> its authorities, read apart: nothing of them joins what was received. */
import { basename } from 'node:path';
import type { Failure } from '#shared/failure.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { Unpacked } from '#core/archive/unpack.ts';
import { certificatesIn, type Item } from '#core/item.ts';
import { CostBudget, type Limits } from '#core/limits.ts';
import type { Certificate } from '#core/x509/certificate.ts';
import { readFile } from '../files/read.ts';
import { walk } from '../files/walk.ts';
import type { Pool } from '../work/pool.ts';
import { wipeItems } from '../work/wipe-items.ts';
import type { TrustBefore } from '../workspace/bundle.ts';
import type { Octets } from './reception.ts';

export interface TrustBeforeParts {
  readonly pool: Pool;
  readonly limits: Limits;
  /** Tried in this order. */
  readonly passwords: readonly string[];
}

/** Refuses with what stood in the way of the first file that gave nothing, and NOTHING_FOUND where no file did. */
export async function trustBefore(paths: readonly string[], parts: TrustBeforeParts): Promise<Result<TrustBefore>> {
  const budget = new CostBudget(parts.limits.runCost);
  const found = new Map<string, Certificate>();
  const troubles: Failure[] = [];
  let files = 0;
  for await (const one of walk(paths)) {
    if (one.kind === 'failed') troubles.push(one.failure);
    if (one.kind !== 'file') continue;
    files++;
    const read = await certificatesAt(one.path, parts, budget);
    if (!read.ok) troubles.push(read.failure);
    else for (const certificate of read.value) found.set(certificate.sha256, certificate);
  }
  const [trouble] = troubles;
  // What is locked may be the half of it: a comparison with the other half would say that it went.
  const locked = troubles.find(({ code }) => code === 'PASSWORD_NEEDED' || code === 'PASSWORD_WRONG');
  if (locked !== undefined) return failed(locked);
  if (found.size === 0) return failed(trouble ?? { code: 'NOTHING_FOUND', facts: { files } });
  return ok({ files: paths.map((path) => basename(path)), authorities: [...found.values()] });
}

async function certificatesAt(
  path: string,
  { pool, limits, passwords }: TrustBeforeParts,
  budget: CostBudget,
): Promise<Result<readonly Certificate[]>> {
  const { signal } = new AbortController();
  const openBytes = async (bytes: Octets): Promise<Result<readonly Certificate[]>> => {
    const opened = await pool.open(bytes, { passwords, budget, limits, signal });
    if (!opened.ok) return opened;
    const { items, inner, unread } = opened.value;
    bytes.fill(0);
    if (inner !== null) return joined(await Promise.all(inner.map(openInner)));
    const certificates = certificatesIn(items);
    wipeItems(items);
    const failure = lockOf(items) ?? (certificates.length === 0 ? unread[0] : undefined);
    return failure === undefined ? ok(certificates) : failed(failure);
  };
  const openInner = async (one: Unpacked): Promise<Result<readonly Certificate[]>> =>
    'bytes' in one ? openBytes(one.bytes) : failed(one.failure);
  const read = await readFile(path, limits.fileBytes);
  return read.ok ? openBytes(read.value) : read;
}

function lockOf(items: readonly Item[]): Failure | undefined {
  return items.flatMap(({ content }) =>
    content.kind === 'locked' && content.inside === null ? [content.failure] : [],
  )[0];
}

/** Of the files in an archive: those that gave something, or the first that did not. */
function joined(results: readonly Result<readonly Certificate[]>[]): Result<readonly Certificate[]> {
  const certificates = results.flatMap((one) => (one.ok ? one.value : []));
  const first = results.find((one) => !one.ok);
  return certificates.length === 0 && first !== undefined ? first : ok(certificates);
}
