import type { Database } from '@tresse/kit';
import type { Parsed, Problem } from '@tresse/kit/values';

/** Why a row is refused; nothing of a record is kept that tells of an erased person. */
export interface Refusal extends Problem {
  readonly isErased?: true;
}

/** What became of rows: how many were new, how many differed, and why some could not be written. */
export interface Written<Row> {
  readonly created: number;
  readonly changed: number;
  readonly refused: ReadonlyMap<Row, Refusal>;
}

/** How one file of an association is imported. */
export interface FileImport<Row> {
  /** Its name in the folder. */
  readonly file: string;
  /** Whether what a column says may be kept of a refused record; without it, everything may. */
  readonly keeps?: (column: string, text: string) => boolean;
  /** Reads a record, texts by column, into a row. */
  readonly read: (columns: Readonly<Record<string, string>>) => Parsed<Row>;
  /** What a file may hold only once. */
  readonly keyOf: (row: Row) => string;
  /** Set when its records name one another, so that they must be written together. */
  readonly together?: true;
  /** Writes rows of different keys in a transaction; refuses those that name what does not exist. */
  readonly write: (transaction: Database, rows: readonly Row[]) => Promise<Written<Row>>;
}
