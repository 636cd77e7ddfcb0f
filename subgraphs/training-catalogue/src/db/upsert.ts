import { createHash } from 'node:crypto';
import type { Database } from '@tresse/kit';
import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';

/** A table whose rows carry a hash of what is told of them. */
export type HashedTable = PgTable & { readonly contentHash: PgColumn };

/** How many rows were new and how many came with other content than before. */
export interface Written {
  readonly created: number;
  readonly changed: number;
}

/** What a table must be told to write rows: where equal keys meet, and which of the rows there may be changed. */
export interface UpsertTarget<Table extends HashedTable> {
  readonly table: Table;
  readonly key: PgColumn;
  readonly mayChange?: SQL;
}

/** Rows at a time: Postgres takes 65,535 parameters a statement. */
const rowsAtOnce = 2_000;

/** Writes rows of different keys; a row that is there with the same content is left untouched. */
export async function upsertRows<Table extends HashedTable>(
  db: Database,
  target: UpsertTarget<Table>,
  rows: readonly Omit<Table['$inferInsert'], 'contentHash'>[],
): Promise<Written> {
  let created = 0;
  let touched = 0;
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const written = await upsertSome(db, target, rows.slice(start, start + rowsAtOnce));
    created += written.filter(({ isNew }) => isNew).length;
    touched += written.length;
  }
  return { created, changed: touched - created };
}

function upsertSome<Table extends HashedTable>(
  db: Database,
  { table, key, mayChange = sql`true` }: UpsertTarget<Table>,
  rows: readonly Omit<Table['$inferInsert'], 'contentHash'>[],
): Promise<{ isNew: boolean }[]> {
  const hashed = rows.map((row) => ({ ...row, contentHash: hashContent(row) }));
  return (
    db
      .insert(table as PgTable)
      .values(hashed)
      .onConflictDoUpdate({
        target: key,
        set: takeExcluded(table),
        setWhere: sql`${table.contentHash} is distinct from excluded.content_hash and ${mayChange}`,
      })
      // Postgres gives a row version that replaced another one the id of the replacing transaction in xmax.
      .returning({ isNew: sql<boolean>`xmax = 0` })
  );
}

const hashContent = (row: object): string =>
  createHash('sha256').update(JSON.stringify(row)).digest('base64url').slice(0, 22);

const takeExcluded = (table: PgTable): Record<string, SQL> =>
  Object.fromEntries(
    Object.entries(getTableColumns(table)).map(([name, column]) => [
      name,
      sql`excluded.${sql.identifier(column.name)}`,
    ]),
  );
