/** Tries a password on what is locked. */
import type { UnlockOutcome } from '#shared/bundle-view.ts';
import type { Failure } from '#shared/failure.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { Opened } from '#core/item.ts';
import { CostBudget, type Limits } from '#core/limits.ts';
import type { Pool } from '../work/pool.ts';
import { wipeItems } from '../work/wipe-items.ts';
import type { WorkspaceItem } from '../workspace/workspace.ts';
import type { Current } from './current.ts';
import { itemsByFile } from './items-by-file.ts';
import type { Keyring } from './keyring.ts';
import { type Octets, receptionOf } from './reception.ts';

export interface UnlockerParts {
  readonly pool: Pool;
  readonly current: Current;
  readonly keyring: Keyring;
  readonly limits: Limits;
}

interface Attempt {
  readonly file: string;
  readonly bytes: Octets;
  readonly opened: Result<Opened>;
}

export class Unlocker {
  readonly #parts: UnlockerParts;
  #stop = new AbortController();

  constructor(parts: UnlockerParts) {
    this.#parts = parts;
  }

  /** `file`: only this one; null: every locked one. Refuses STOPPED. */
  async unlock(password: string, file: string | null): Promise<Result<UnlockOutcome>> {
    const { pool, current, keyring, limits } = this.#parts;
    const { signal } = this.#stop;
    // What is locked twice, such as two keys in one file, may need an earlier password too.
    const passwords = [...new Set([password, ...keyring.passwords])];
    const budget = new CostBudget(limits.runCost);
    const tries = current.workspace.files.flatMap(({ path, locked }) => {
      if (locked === null || (file !== null && path !== file)) return [];
      const opening = pool.open(locked, { passwords, budget, limits, signal });
      return [opening.then((opened): Attempt => ({ file: path, bytes: locked, opened }))];
    });
    const attempts = await Promise.all(tries);
    if (signal.aborted) {
      for (const { opened } of attempts) discard(opened);
      return failed({ code: 'STOPPED', facts: {} });
    }
    return ok(this.#settle(password, attempts));
  }

  stop(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
  }

  #settle(password: string, attempts: readonly Attempt[]): UnlockOutcome {
    const { current, keyring } = this.#parts;
    const { files, items } = current.workspace;
    const bytesOf = new Map(files.map(({ path, locked }) => [path, locked]));
    const inside = itemsByFile(items);
    const opened: string[] = [];
    const locked: { file: string; failure: Failure }[] = [];
    for (const attempt of attempts) {
      const { file, bytes } = attempt;
      // Gone, or opened otherwise, in the meantime.
      if (bytesOf.get(file) !== bytes) discard(attempt.opened);
      else if (attempt.opened.ok) {
        const found = attempt.opened.value;
        const [failure] = failuresIn(found.items);
        if (failure !== undefined) locked.push({ file, failure });
        if (isProgress(password, found, inside.get(file) ?? [])) {
          opened.push(file);
          keyring.keep(found.usedPasswords);
          current.receive(receptionOf(file, bytes, found));
        } else wipeItems(found.items);
      } else locked.push({ file, failure: attempt.opened.failure });
    }
    this.#stillLocked(new Map(locked.map(({ file, failure }) => [file, failure])), new Set(opened));
    return { opened, locked };
  }

  /** Where nothing was opened only the reason is new: what else is known of the file stays. */
  #stillLocked(reasons: ReadonlyMap<string, Failure>, opened: ReadonlySet<string>): void {
    const told = (item: WorkspaceItem): WorkspaceItem => {
      const failure = opened.has(item.file) ? undefined : reasons.get(item.file);
      if (failure === undefined || item.content.kind !== 'locked') return item;
      return { ...item, content: { ...item.content, failure } };
    };
    this.#parts.current.change((workspace) => ({ ...workspace, items: workspace.items.map(told) }));
  }
}

/** The password opened something, or an earlier one did that had not been tried here. */
function isProgress(password: string, { items, usedPasswords }: Opened, before: readonly WorkspaceItem[]): boolean {
  if (usedPasswords.includes(password)) return true;
  return usedPasswords.length > 0 && failuresIn(items).length < failuresIn(before).length;
}

function failuresIn(items: readonly Pick<WorkspaceItem, 'content'>[]): Failure[] {
  return items.flatMap(({ content }) => (content.kind === 'locked' ? [content.failure] : []));
}

function discard(opened: Result<Opened>): void {
  if (opened.ok) wipeItems(opened.value.items);
}
