/** What the window is told of changes: rows by id, nearly at once, at most ten times a second, and very many in parts (house.md). */
import { isDeepStrictEqual } from 'node:util';
import type { Revision } from '#shared/revision.ts';
import type { Row } from '#shared/workspace-rows.ts';
import type { After } from '../work/after.ts';

export interface RevisionsParts {
  /** All there are now. */
  readonly rows: () => readonly Row[];
  readonly send: (revision: Revision<Row>) => void;
  readonly after: After;
  /** Is told what is thrown when nobody asked, so that the process need not end for it. */
  readonly onBug: (error: unknown) => void;
}

/** What one thing changes, one after the other, is told together; after that there is a rest for it to add up. */
const SOON_MS = 10;
const REST_MS = 100;
/** A page reads a message in one go, and neither draws nor hears a person meanwhile. */
const MOST_ROWS = 250;
/** Between the parts of very much news: what changes again meanwhile is told once, and first results come before the rest. */
const PART_MS = 50;

export class Revisions {
  readonly #rows: () => readonly Row[];
  readonly #send: (revision: Revision<Row>) => void;
  readonly #after: After;
  readonly #onBug: (error: unknown) => void;
  readonly #told = new Map<string, Row>();
  #rev = 0;
  #hasNews = false;
  #callOff: (() => void) | null = null;

  constructor({ rows, send, after, onBug }: RevisionsParts) {
    this.#rows = rows;
    this.#send = send;
    this.#after = after;
    this.#onBug = onBug;
  }

  /** Of the last one told. */
  get rev(): number {
    return this.#rev;
  }

  /** Something may have changed: it is told soon, together with what else changes until then. */
  changed(): void {
    this.#hasNews = true;
    this.#callOff ??= this.#after(SOON_MS, () => this.#turn());
  }

  /** All rows, as of the last number. What was not told yet is told first, so that numbers and rows agree. */
  everything(): Revision<Row> {
    while (this.#tell());
    return { rev: this.#rev, upsert: this.#rows(), remove: [] };
  }

  /** Nothing more is told. */
  close(): void {
    this.#callOff?.();
    this.#callOff = () => undefined;
  }

  #turn(): void {
    this.#callOff = null;
    if (!this.#hasNews) return;
    let isMore = false;
    try {
      isMore = this.#tell();
    } catch (error) {
      this.#onBug(error);
    }
    this.#hasNews ||= isMore;
    this.#callOff = this.#after(isMore ? PART_MS : REST_MS, () => this.#turn());
  }

  /** Tells a part, of what stands first among the rows, and answers whether there is more. */
  #tell(): boolean {
    this.#hasNews = false;
    const rows = new Map(this.#rows().map((row) => [row.id, row]));
    const changed = [...rows.values()].filter((row) => !isSame(row, this.#told.get(row.id)));
    const upsert = changed.slice(0, MOST_ROWS);
    const remove = [...this.#told.keys()].filter((id) => !rows.has(id));
    for (const id of remove) this.#told.delete(id);
    for (const row of upsert) this.#told.set(row.id, row);
    if (upsert.length + remove.length > 0) this.#send({ rev: ++this.#rev, upsert, remove });
    return changed.length > upsert.length;
  }
}

/** Most rows did not change, and are then the same object. */
function isSame(row: Row, told: Row | undefined): boolean {
  return row === told || isDeepStrictEqual(row, told);
}
