import type { Database } from '@tresse/kit';
import type { Parsed, Problem } from '@tresse/kit/values';

/** What became of rows: how many were new, how many differed, and why some could not be written. */
export interface Written<Row> {
  readonly created: number;
  readonly changed: number;
  readonly refused: ReadonlyMap<Row, Problem>;
}

/** How one file of an association is imported. */
export interface FileImport<Row> {
  /** Its name in the folder. */
  readonly file: string;
  /** Reads a record, texts by column, into a row. */
  readonly read: (columns: Readonly<Record<string, string>>) => Parsed<Row>;
  /** What a file may hold only once. */
  readonly keyOf: (row: Row) => string;
  /** Set when its records name one another, so that they must be written together. */
  readonly together?: true;
  /** Writes rows of different keys in a transaction; refuses those that name what does not exist. */
  readonly write: (transaction: Database, rows: readonly Row[]) => Promise<Written<Row>>;
}
