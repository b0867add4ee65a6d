/** The kinds of entries in the contract. The types are there for the compiler alone. */

/** One argument of plain data (null: none), and what is answered. */
export interface Call<Argument, Value> {
  readonly takes: 'data' | 'files';
  readonly argument?: Argument;
  readonly value?: Value;
}

/** Stands for files in place of an argument: `File`s in the window, their paths in main. */
export interface Files {
  readonly files: never;
}

export interface Event<Payload> {
  readonly payload?: Payload;
}
