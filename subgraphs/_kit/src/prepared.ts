import type { SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { Sql } from 'postgres';
import type { Database } from './database.ts';

const dialect = new PgDialect();

/**
 * Runs a statement that each connection prepares once a text: planning costs more than the rest where a search reads few
 * rows. drizzle itself never has Postgres prepare. Not for transactions, which have no client of their own.
 */
export async function executePrepared<Row extends object>(db: Database, statement: SQL): Promise<Row[]> {
  const { sql, params } = dialect.sqlToQuery(statement);
  const { $client } = db as Database & { readonly $client: Sql };
  return [...(await $client.unsafe<Row[]>(sql, params as never[], { prepare: true }))];
}
