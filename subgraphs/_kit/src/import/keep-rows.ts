import { getTableColumns, type InferInsertModel, not, type SQL, sql } from 'drizzle-orm';
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '../database.ts';
import { prepareStatement } from '../prepared.ts';

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
  db: Database,
  table: Table,
  rows: readonly InferInsertModel<Table>[],
  mayChange: SQL = always,
): Promise<KeptRows> {
  const [first] = rows;
  if (!first) return { created: 0, changed: 0 };
  const keep = getKeeping(table, Object.keys(first), mayChange);
  const parts: Promise<KeptRows>[] = [];
  for (let start = 0; start < rows.length; start += rowsAtOnce)
    parts.push(keep(db, rows.slice(start, start + rowsAtOnce)));
  return addUpKept(await Promise.all(parts));
}

const always = sql`true`;

/** Adds up what became of the rows of several tables. */
export const addUpKept = (kept: readonly KeptRows[]): KeptRows => ({
  created: kept.reduce((sum, { created }) => sum + created, 0),
  changed: kept.reduce((sum, { changed }) => sum + changed, 0),
});

type Keep = (db: Database, rows: readonly object[]) => Promise<KeptRows>;

const keeping = new WeakMap<PgTable, WeakMap<SQL, Map<string, Keep>>>();

/** The statement of a table, the columns that are told and the condition is written once: an import runs it a thousand times. */
function getKeeping(table: PgTable, names: readonly string[], mayChange: SQL): Keep {
  const ofTable = keeping.get(table) ?? new WeakMap<SQL, Map<string, Keep>>();
  const ofCondition = ofTable.get(mayChange) ?? new Map<string, Keep>();
  const keep = ofCondition.get(names.join()) ?? writeKeeping(table, names, mayChange);
  keeping.set(table, ofTable.set(mayChange, ofCondition.set(names.join(), keep)));
  return keep;
}

function writeKeeping(table: PgTable, names: readonly string[], mayChange: SQL): Keep {
  const columns = Object.entries<PgColumn>(getTableColumns(table)).filter(([name]) => names.includes(name));
  const json = new Set(columns.flatMap(([name, column]) => (isJson(column) ? [name] : [])));
  const run = prepareStatement<{ kept: string; created: string }>(writeStatement(table, columns, mayChange));
  return async (db, rows) => {
    const [counts] = await run(db, { rows: writeRows(rows, json) });
    const created = Number(counts?.created);
    return { created, changed: Number(counts?.kept) - created };
  };
}

function writeStatement(table: PgTable, columns: readonly [string, PgColumn][], mayChange: SQL): SQL {
  const nameOf = ([, column]: [string, PgColumn]): SQL => sql`${sql.identifier(column.name)}`;
  const excluded = (column: [string, PgColumn]): SQL => sql`excluded.${nameOf(column)}`;
  const told = columns.map(
    ([name, column]) => sql`${sql.identifier(name)} ${sql.raw(isJson(column) ? 'text' : column.getSQLType())}`,
  );
  const values = columns.map(
    ([name, column]) => sql`told.${sql.identifier(name)}${sql.raw(isJson(column) ? '::jsonb' : '')}`,
  );
  const set = join(columns.map((column) => sql`${nameOf(column)} = ${excluded(column)}`));
  const before = list(columns.map(([, column]) => column));
  // A row version that no transaction has replaced has xmax 0: the row was inserted, not updated.
  return sql`
    with kept as (
      insert into ${table} (${join(columns.map(nameOf))})
      select ${join(values)} from json_to_recordset(${sql.placeholder('rows')}::text::json) as told(${join(told)})
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
  db: Database,
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
