import type { Database } from '@tresse/kit';
import type { Parsed, Problem } from '@tresse/kit/values';
import type { z } from 'zod';

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

/** How one table of an association is imported. */
export interface TableImport<Row> {
  /** Its name, with which messages and kept rejections name it: of a sheet, or of a file without its ending. */
  readonly table: string;
  /** What its records are read by: the columns of each are the table's. */
  readonly shapes: readonly z.ZodType[];
  /** Whether what a column says may be kept of a refused record; without it, everything may. */
  readonly keeps?: (column: string, text: string) => boolean;
  /** Reads a record, texts by column, into a row. */
  readonly read: (columns: Readonly<Record<string, string>>) => Parsed<Row>;
  /** What a table may hold only once. */
  readonly keyOf: (row: Row) => string;
  /** Set when its records name one another, so that they must be written together. */
  readonly together?: true;
  /** Writes rows of different keys in a transaction; refuses those that name what does not exist. */
  readonly write: (transaction: Database, rows: readonly Row[]) => Promise<Written<Row>>;
}
