/** What the window is told of changes: rows by id, nearly at once, and at most ten times a second (house.md). */
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

export class Revisions {
  readonly #rows: () => readonly Row[];
  readonly #send: (revision: Revision<Row>) => void;
  readonly #after: After;
  readonly #onBug: (error: unknown) => void;
  #told: ReadonlyMap<string, Row> = new Map();
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
    this.#tell();
    return { rev: this.#rev, upsert: [...this.#told.values()], remove: [] };
  }

  /** Nothing more is told. */
  close(): void {
    this.#callOff?.();
    this.#callOff = () => undefined;
  }

  #turn(): void {
    this.#callOff = null;
    if (!this.#hasNews) return;
    this.#callOff = this.#after(REST_MS, () => this.#turn());
    try {
      this.#tell();
    } catch (error) {
      this.#onBug(error);
    }
  }

  #tell(): void {
    this.#hasNews = false;
    const rows = new Map(this.#rows().map((row) => [row.id, row]));
    const upsert = [...rows.values()].filter((row) => !isSame(row, this.#told.get(row.id)));
    const remove = [...this.#told.keys()].filter((id) => !rows.has(id));
    this.#told = rows;
    if (upsert.length + remove.length === 0) return;
    for (let at = 0; at === 0 || at < upsert.length; at += MOST_ROWS) {
      this.#rev++;
      this.#send({ rev: this.#rev, upsert: upsert.slice(at, at + MOST_ROWS), remove: at === 0 ? remove : [] });
    }
  }
}

/** Most rows did not change, and are then the same object. */
function isSame(row: Row, told: Row | undefined): boolean {
  return row === told || isDeepStrictEqual(row, told);
}
