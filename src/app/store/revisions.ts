/** What the window is told of changes: rows by id, at most ten times a second however much happens (house.md). */
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

const JOINED_MS = 100;

export class Revisions {
  readonly #rows: () => readonly Row[];
  readonly #send: (revision: Revision<Row>) => void;
  readonly #after: After;
  readonly #onBug: (error: unknown) => void;
  #told: ReadonlyMap<string, Row> = new Map();
  #rev = 0;
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
    this.#callOff ??= this.#after(JOINED_MS, () => {
      try {
        this.#tell();
      } catch (error) {
        this.#onBug(error);
      }
    });
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

  #tell(): void {
    this.#callOff?.();
    this.#callOff = null;
    const rows = new Map(this.#rows().map((row) => [row.id, row]));
    const upsert = [...rows.values()].filter((row) => !isSame(row, this.#told.get(row.id)));
    const remove = [...this.#told.keys()].filter((id) => !rows.has(id));
    this.#told = rows;
    if (upsert.length + remove.length === 0) return;
    this.#rev++;
    this.#send({ rev: this.#rev, upsert, remove });
  }
}

/** Most rows did not change, and are then the same object. */
function isSame(row: Row, told: Row | undefined): boolean {
  return row === told || isDeepStrictEqual(row, told);
}
