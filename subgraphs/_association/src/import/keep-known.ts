import { type Database, keepRows } from '@tresse/kit';
import type { InferInsertModel } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { center, unit } from '../db/tables/index.ts';
import { type Naming, sift } from './refuse-unknown.ts';
import type { Written } from './table-import.ts';

/** That rows name the center whose they are, or none. */
export const ofCenter: Naming<{ readonly centerId: string | null }> = {
  table: center,
  idOf: ({ centerId }) => centerId,
  what: 'center',
  delivered: 'centers',
};

/** The same of a unit. */
export const ofUnit: Naming<{ readonly unitId: string | null }> = {
  table: unit,
  idOf: ({ unitId }) => unitId,
  what: 'unit',
  delivered: 'units',
};

/** Keeps the rows of a table of which all that they name exists; refuses the others. */
export async function keepKnown<Table extends PgTable, Row extends InferInsertModel<Table>>(
  db: Database,
  table: Table,
  rows: readonly Row[],
  namings: readonly Naming<Row>[],
): Promise<Written<Row>> {
  const { known, refused } = await sift(db, rows, namings);
  return { ...(await keepRows(db, table, known)), refused };
}
