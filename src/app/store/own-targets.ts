/** The targets that a person brought, beside those that come with CertPrep. Kept as copies, so that no drive is missed. */
import { basename, extname } from 'node:path';
import { failed, ok, type Result } from '#shared/result.ts';
import type { DamagedTarget } from '#shared/target.ts';
import type { Target } from '#core/targets/target.ts';
import { readFile } from '../files/read.ts';
import { knownTargets, ownTarget, ownTargetOf } from '../workspace/targets.ts';

/** A target is a page of text. */
const MOST_OCTETS = 1024 * 1024;

/** Keeps these for the next start. */
type Keep = (targets: readonly unknown[]) => Promise<Result<null>>;

interface OwnTarget {
  readonly id: string;
  /** As it is kept. */
  readonly data: unknown;
  readonly target: Target | null;
  readonly flaw: DamagedTarget['flaw'] | null;
}

export class OwnTargets {
  readonly #keep: Keep;
  readonly #changed: () => void;
  #own: readonly OwnTarget[] = [];

  /** `changed` is told when there are other targets. */
  constructor(keep: Keep, changed: () => void) {
    this.#keep = keep;
    this.#changed = changed;
  }

  /** `kept`: as they stand in the settings, before any was brought. */
  load(kept: readonly unknown[]): void {
    this.#own = [...kept.map(ownOf), ...this.#own];
  }

  all(): readonly Target[] {
    return [...knownTargets(), ...this.#own.flatMap(({ target }) => target ?? [])];
  }

  damaged(): readonly DamagedTarget[] {
    return this.#own.flatMap(({ id, data, flaw }) => (flaw === null ? [] : [{ id, name: nameOf(data), flaw }]));
  }

  /** From its file. Refuses TARGET_FILE_UNFIT, TOO_LARGE, NOT_A_FILE and UNREADABLE_FILE. */
  async add(path: string): Promise<Result<Target>> {
    const bytes = await readFile(path, MOST_OCTETS);
    if (!bytes.ok) return bytes;
    const read = ownTarget(bytes.value);
    if (!read.ok) return failed({ code: 'TARGET_FILE_UNFIT', facts: { file: basename(path), flaw: read.flaw } });
    const { id } = read.value;
    const data: unknown = JSON.parse(new TextDecoder().decode(bytes.value));
    const own = { id, data, target: read.value, flaw: null };
    await this.#put([...this.#own.filter((one) => one.id !== id), own]);
    return ok(read.value);
  }

  /** Null where the file at `path` is meant for something else. Refuses as `add` does. */
  async addIfMeant(path: string): Promise<Result<Target> | null> {
    if (extname(path).toLowerCase() !== '.json') return null;
    const bytes = await readFile(path, MOST_OCTETS);
    return bytes.ok && isMeantAsTarget(bytes.value) ? this.add(path) : null;
  }

  /** Refuses GONE. */
  async remove(id: string): Promise<Result<null>> {
    const rest = this.#own.filter((one) => one.id !== id);
    if (rest.length === this.#own.length) return failed({ code: 'GONE', facts: { what: 'item' } });
    await this.#put(rest);
    return ok(null);
  }

  /** What can't be kept is there until the end all the same. */
  async #put(own: readonly OwnTarget[]): Promise<void> {
    this.#own = own;
    this.#changed();
    await this.#keep(own.map(({ data }) => data));
  }
}

function ownOf(data: unknown, index: number): OwnTarget {
  const read = ownTargetOf(data);
  if (read.ok) return { id: read.value.id, data, target: read.value, flaw: null };
  // No target's own id has a colon.
  return { id: `damaged:${String(index)}`, data, target: null, flaw: read.flaw };
}

function nameOf(data: unknown): string | null {
  const { name } = (data ?? {}) as { readonly name?: unknown };
  return typeof name === 'string' && name !== '' ? name : null;
}

/** Of all JSON that a person may drop, what says what it demands and writes. */
function isMeantAsTarget(bytes: Uint8Array): boolean {
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof json === 'object' && json !== null && 'demands' in json && 'files' in json;
  } catch {
    return false;
  }
}
