import { getTableColumns, type InferInsertModel, not, type SQL, sql } from 'drizzle-orm';
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '../database.ts';

/** The database, or a transaction on it. */
export type Writes = Pick<Database, 'execute' | 'delete'>;

/** Rows of one statement: more of them are no faster. */
const rowsAtOnce = 1000;

/** How many rows were new, and how many differed from what was there. */
export interface KeptRows {
  readonly created: number;
  readonly changed: number;
}

/**
 * Inserts the new rows of a table and updates those that differ, by primary key; says how many of each. All rows name
 * the same columns; a column that they do not name keeps its value. An equal row is not touched, nor is one for which
 * `mayChange` does not hold (the row there under the table's name, the new one as `excluded`). The rows travel as one
 * JSON text: half the time of a parameter a value, and no slower than COPY into a table between (decision 0029). JSON
 * values stand in it as texts, so that Postgres reads them once.
 */
export async function keepRows<Table extends PgTable>(
  db: Writes,
  table: Table,
  rows: readonly InferInsertModel<Table>[],
  mayChange: SQL = sql`true`,
): Promise<KeptRows> {
  const [first] = rows;
  if (!first) return { created: 0, changed: 0 };
  const keep = describeKeeping(table, Object.keys(first), mayChange);
  let created = 0;
  let kept = 0;
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const [counts] = await db.execute(keep(rows.slice(start, start + rowsAtOnce)));
    created += Number(counts?.['created']);
    kept += Number(counts?.['kept']);
  }
  return { created, changed: kept - created };
}

/** Adds up what became of the rows of several tables. */
export const addUpKept = (kept: readonly KeptRows[]): KeptRows => ({
  created: kept.reduce((sum, { created }) => sum + created, 0),
  changed: kept.reduce((sum, { changed }) => sum + changed, 0),
});

function describeKeeping(table: PgTable, names: readonly string[], mayChange: SQL): (rows: readonly object[]) => SQL {
  const columns = Object.entries<PgColumn>(getTableColumns(table)).filter(([name]) => names.includes(name));
  const nameOf = ([, column]: [string, PgColumn]): SQL => sql`${sql.identifier(column.name)}`;
  const excluded = (column: [string, PgColumn]): SQL => sql`excluded.${nameOf(column)}`;
  const told = columns.map(
    ([name, column]) => sql`${sql.identifier(name)} ${sql.raw(isJson(column) ? 'text' : column.getSQLType())}`,
  );
  const values = columns.map(
    ([name, column]) => sql`told.${sql.identifier(name)}${sql.raw(isJson(column) ? '::jsonb' : '')}`,
  );
  const json = new Set(columns.flatMap(([name, column]) => (isJson(column) ? [name] : [])));
  const set = join(columns.map((column) => sql`${nameOf(column)} = ${excluded(column)}`));
  const before = list(columns.map(([, column]) => column));
  // A row version that no transaction has replaced has xmax 0: the row was inserted, not updated.
  return (rows) => sql`
    with kept as (
      insert into ${table} (${join(columns.map(nameOf))})
      select ${join(values)} from json_to_recordset(${writeRows(rows, json)}::text::json) as told(${join(told)})
      on conflict (${join(listKey(table).map(({ name }) => sql`${sql.identifier(name)}`))}) do update set ${set}
      where ${before} is distinct from ${list(columns.map(excluded))} and ${mayChange}
      returning xmax = 0 as created
    )
    select count(*) as kept, count(*) filter (where created) as created from kept`;
}

const isJson = (column: PgColumn): boolean => column.getSQLType() === 'jsonb';

function writeRows(rows: readonly object[], jsonNames: ReadonlySet<string>): string {
  return writeJson(jsonNames.size === 0 ? rows : rows.map((row) => writeJsonOf(row, jsonNames)));
}

/** Half a surrogate pair is no character: Postgres takes none, and a driver would write U+FFFD for it. */
function writeJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!json.includes(String.raw`\ud`)) return json;
  const escapes = /\\(?:ud[89a-f][\da-f]{2}|.)/g;
  return json.replaceAll(escapes, (found) => (found.length > 2 ? String.raw`\ufffd` : found));
}

function writeJsonOf(row: object, names: ReadonlySet<string>): object {
  const written: Record<string, unknown> = { ...row };
  for (const name of names) {
    const value = written[name] ?? null;
    written[name] = value === null ? null : writeJson(value);
  }
  return written;
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

const join = (parts: readonly (SQL | PgColumn)[]): SQL =>
  sql.join(
    parts.map((part) => sql`${part}`),
    sql`, `,
  );

const list = (parts: readonly (SQL | PgColumn)[]): SQL => sql`(${join(parts)})`;
