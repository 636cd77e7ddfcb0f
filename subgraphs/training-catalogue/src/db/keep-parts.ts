import { type Database, executePrepared, keepRows } from '@tresse/kit';
import { type InferInsertModel, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';

/** Rows that are numbered (`rank`) in their parents; `parents` are all that were delivered, also those without rows. */
export interface Parts<Table extends PgTable> {
  readonly table: Table;
  readonly parent: PgColumn;
  readonly parents: readonly { readonly id: string }[];
  readonly rows: readonly (InferInsertModel<Table> & { readonly rank: number })[];
  readonly parentOf: (row: InferInsertModel<Table>) => string;
}

/** Writes the parts of parents and deletes those that their parents no longer have. */
export async function keepParts<Table extends PgTable>(
  transaction: Database,
  { table, parent, parents, rows, parentOf }: Parts<Table>,
): Promise<void> {
  const counts = new Map(parents.map(({ id }) => [id, 0]));
  for (const row of rows) counts.set(parentOf(row), row.rank + 1);
  if (counts.size === 0) return;
  const kept = sql`unnest(${sql.param([...counts.keys()])}::text[], ${sql.param([...counts.values()])}::integer[])`;
  await Promise.all([
    keepRows(transaction, table, rows),
    // A row at a time (`offset 0`): where little is known of a table, it would be read as a whole for each batch.
    executePrepared(
      transaction,
      sql`delete from ${table} where ctid = any(array(
        select surplus.ctid from ${kept} as kept (id, parts)
        cross join lateral (select ctid from ${table} where ${parent} = kept.id and rank >= kept.parts offset 0) as surplus))`,
    ),
  ]);
}
