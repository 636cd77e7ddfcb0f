import type { Database } from '@tresse/kit';
import { findKnownIds } from '../db/known-ids.ts';
import type { Refusal } from './table-import.ts';

type NamedTable = Parameters<typeof findKnownIds>[1];

/** What rows name: the table, the id that a row names in it (null for none), what it is called, and in which table it is delivered. */
export interface Naming<Row> {
  readonly table: NamedTable;
  readonly idOf: (row: Row) => string | null;
  readonly what: string;
  readonly delivered: string;
}

/** Rows whose names exist, and the problems of the others. */
export interface Sifted<Row> {
  readonly known: readonly Row[];
  readonly refused: Map<Row, Refusal>;
}

/** Sifts rows that are not `refused` already by whether all that they name exists; one statement a naming. */
export async function sift<Row>(
  db: Database,
  rows: readonly Row[],
  namings: readonly Naming<Row>[],
  refused = new Map<Row, Refusal>(),
): Promise<Sifted<Row>> {
  for (const { table, idOf, what, delivered } of namings) {
    const known = await findKnownIds(
      db,
      table,
      rows.flatMap((row) => idOf(row) ?? []),
    );
    for (const row of rows) {
      const id = idOf(row);
      if (id === null || known.has(id) || refused.has(row)) continue;
      const code = id.slice(id.indexOf('~') + 1);
      refused.set(row, {
        reason: `Unknown ${what} « ${code} »`,
        mend: `Deliver it in ${delivered}, or correct the code`,
      });
    }
  }
  return { known: rows.filter((row) => !refused.has(row)), refused };
}
