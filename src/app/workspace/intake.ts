/**
 * Paths -> workspace, with what went wrong on the way and whether a path that a person named fell short of giving
 * what is in it.
 */
import type { Failure } from '#shared/failure.ts';
import type { Severity } from '#shared/finding.ts';
import { CostBudget, DEFAULT_LIMITS, type Limits } from '#core/limits.ts';
import { prepare } from '#core/open/prepare.ts';
import type { LendPool } from './opened-aside.ts';
import { type NotReceived, receivePaths } from './receive-paths.ts';
import { unlock } from './unlock.ts';
import { EMPTY_WORKSPACE, receive, type Reception, type Workspace } from './workspace.ts';

export interface Trouble {
  readonly failure: Failure;
  readonly severity: Severity;
  /** The item id, or the file. */
  readonly subject: string;
  readonly file: string;
  /** It is about an item, which is listed as such: something locked. */
  readonly isItem: boolean;
}

export interface Intake {
  readonly workspace: Workspace;
  readonly troubles: readonly Trouble[];
  /** A named path gave nothing, is locked, or is damaged in part (contract/cli.md, exit code 3). */
  readonly fellShort: boolean;
  readonly stopped: boolean;
}

export interface IntakeOptions {
  readonly passwords: readonly string[];
  readonly limits?: Limits;
  readonly allowSlow: boolean;
  /** True: bundles are judged by what comes in, which takes more than reading it. */
  readonly toJudge?: boolean;
  readonly signal?: AbortSignal;
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Other processes to open files in, where there are very many. */
  readonly pool?: LendPool;
  readonly onProgress?: (files: number) => void;
  /** Asked for a password while something is locked; null: there is none. `wrong`: the last answer opened nothing. */
  readonly ask?: (file: string, wrong: boolean) => Promise<string | null>;
}

/** Reads everything under `paths`. */
export async function takeIn(paths: readonly string[], options: IntakeOptions): Promise<Intake> {
  const limits = options.limits ?? DEFAULT_LIMITS;
  const receptions: Reception[] = [];
  const others: NotReceived[] = [];
  for await (const received of receivePaths(paths, { ...options, limits })) {
    if (received.kind === 'reception') receptions.push(received.reception);
    else others.push(received);
    options.onProgress?.(receptions.length + others.length);
  }
  const read = receive(EMPTY_WORKSPACE, receptions);
  const workspace = options.ask === undefined ? read : await askFor(read, options.ask, limits, options.signal);
  if (options.toJudge === true) await prepare(workspace.items);
  const troubles = [...others.map(troubleOf), ...fileTroubles(workspace), ...lockTroubles(workspace)];
  for (const path of paths.filter((named) => isBarren(named, workspace, others))) {
    const files = workspace.files.filter(({ from }) => from === path).length;
    troubles.push({
      failure: { code: 'NOTHING_FOUND', facts: { files } },
      severity: 'error',
      subject: path,
      file: path,
      isItem: false,
    });
  }
  const stopped = options.signal?.aborted ?? false;
  return { workspace, troubles, fellShort: troubles.some(({ severity }) => severity === 'error'), stopped };
}

/** One password after the other, each tried on everything that is locked; an empty answer goes on to the next file. */
async function askFor(
  workspace: Workspace,
  ask: NonNullable<IntakeOptions['ask']>,
  limits: Limits,
  signal: AbortSignal | undefined,
): Promise<Workspace> {
  let current = workspace;
  for (const { path } of workspace.files) {
    for (let wrong = false; ; wrong = true) {
      if (signal?.aborted === true || !current.files.some((file) => file.path === path && file.locked !== null)) break;
      const password = await ask(path, wrong);
      if (password === null) break;
      current = await unlock(current, { passwords: [password], budget: new CostBudget(limits.runCost), limits });
    }
  }
  return current;
}

function troubleOf(received: NotReceived): Trouble {
  const { path, from } = received;
  if (received.kind === 'skipped') {
    return {
      failure: { code: 'SKIPPED', facts: { reason: received.reason } },
      severity: 'info',
      subject: path,
      file: path,
      isItem: false,
    };
  }
  return {
    failure: received.failure,
    severity: path === from ? 'error' : 'warning',
    subject: path,
    file: path,
    isItem: false,
  };
}

/** What is nothing of ours is worth a word only to somebody who named that very file. */
function fileTroubles({ files }: Workspace): Trouble[] {
  return files.flatMap(({ path, from, unread }) =>
    unread.map((failure): Trouble => {
      const severity = failure.code === 'NOT_RECOGNISED' && path !== from ? 'info' : 'error';
      return { failure, severity, subject: path, file: path, isItem: false };
    }),
  );
}

function lockTroubles({ items }: Workspace): Trouble[] {
  return items.flatMap(({ id, file, content }) =>
    content.kind === 'locked'
      ? [{ failure: content.failure, severity: 'error', subject: id, file, isItem: true } as const]
      : [],
  );
}

/** A folder in which nothing at all was found; of a file that gave nothing, more is known and said. */
function isBarren(path: string, { files, items }: Workspace, others: readonly NotReceived[]): boolean {
  const isTold = files.some((file) => file.path === path) || others.some((other) => other.path === path);
  const inside = new Set(files.filter(({ from }) => from === path).map((file) => file.path));
  return !isTold && !items.some(({ file }) => inside.has(file));
}
