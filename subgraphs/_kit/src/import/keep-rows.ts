import { getTableColumns, type InferInsertModel, not, type SQL, sql } from 'drizzle-orm';
import {
  getTableConfig,
  type PgColumn,
  type PgInsertValue,
  type PgTable,
  type PgUpdateSetSource,
} from 'drizzle-orm/pg-core';
import type { Database } from '../database.ts';

/** The database, or a transaction on it. */
export type Writes = Pick<Database, 'insert' | 'delete'>;

/** Parameters of one statement: Postgres takes 65,535, this many rows of any table of ours stay below. */
const rowsAtOnce = 1000;

/** How many rows were new, and how many differed from what was there. */
export interface KeptRows {
  readonly created: number;
  readonly changed: number;
}

/**
 * Inserts the new rows of a table and updates those that differ, by primary key; says how many of each. All rows name
 * the same columns; a column that they do not name keeps its value. An equal row is not touched, nor is one for which
 * `mayChange` does not hold (the row there under the table's name, the new one as `excluded`).
 */
export async function keepRows<Table extends PgTable>(
  db: Writes,
  table: Table,
  rows: readonly InferInsertModel<Table>[],
  mayChange: SQL = sql`true`,
): Promise<KeptRows> {
  const [first] = rows;
  if (!first) return { created: 0, changed: 0 };
  const onConflict = describeConflict(table, Object.keys(first), mayChange);
  const kept: { created: boolean }[] = [];
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const values = rows.slice(start, start + rowsAtOnce) as PgInsertValue<Table>[];
    const insert = db.insert(table).values(values).onConflictDoUpdate(onConflict);
    // A row version that no transaction has replaced has xmax 0: the row was inserted, not updated.
    kept.push(...(await insert.returning({ created: sql<boolean>`xmax = 0` })));
  }
  const created = kept.filter((row) => row.created).length;
  return { created, changed: kept.length - created };
}

/** Adds up what became of the rows of several tables. */
export const addUpKept = (kept: readonly KeptRows[]): KeptRows => ({
  created: kept.reduce((sum, { created }) => sum + created, 0),
  changed: kept.reduce((sum, { changed }) => sum + changed, 0),
});

function describeConflict<Table extends PgTable>(table: Table, names: readonly string[], mayChange: SQL) {
  const target = listKey(table);
  const columns = Object.entries<PgColumn>(getTableColumns(table)).filter(([name]) => names.includes(name));
  const excluded = (column: PgColumn): SQL => sql`excluded.${sql.identifier(column.name)}`;
  const set = Object.fromEntries(columns.map(([name, column]) => [name, excluded(column)]));
  const before = columns.map(([, column]) => column);
  const setWhere = sql`${list(before)} is distinct from ${list(before.map(excluded))} and ${mayChange}`;
  return { target, set: set as PgUpdateSetSource<Table>, setWhere };
}

/** Deletes every row whose primary key is not one of these rows'; says how many. */
export async function removeOtherRows<Table extends PgTable>(
  db: Writes,
  table: Table,
  rows: readonly InferInsertModel<Table>[],
): Promise<number> {
  const key = listKey(table);
  const properties = new Map(Object.entries(getTableColumns(table)).map(([name, column]) => [column.name, name]));
  const readKey = (row: Record<string, unknown>, column: PgColumn): SQL =>
    sql`${row[properties.get(column.name) ?? '']}`;
  const keys = rows.map((row) => list(key.map((column) => readKey(row, column))));
  const isOther = keys.length > 0 ? not(sql`${list(key)} in ${list(keys)}`) : sql`true`;
  const removed = await db.delete(table).where(isOther).returning({ one: sql`1` });
  return removed.length;
}

function listKey(table: PgTable): PgColumn[] {
  const { columns, primaryKeys } = getTableConfig(table);
  return primaryKeys[0]?.columns ?? columns.filter((column) => column.primary);
}

const list = (parts: readonly (SQL | PgColumn)[]): SQL =>
  sql`(${sql.join(
    parts.map((part) => sql`${part}`),
    sql`, `,
  )})`;
