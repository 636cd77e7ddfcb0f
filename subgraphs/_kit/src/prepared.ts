import { type Query, type SQL, sql } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { Database } from './database.ts';

const dialect = new PgDialect();

/** What writes a statement of drizzle down for the driver; a name has Postgres prepare it. */
type PrepareQuery = (query: Query, fields: unknown, name: string | undefined, ...how: unknown[]) => unknown;

/**
 * Lets each connection prepare every statement of a session once a text: without that the driver has each one read twice, and
 * waits in between. For statements whose texts are few: values and how many there are must be parameters.
 */
export function prepareEach(db: Database): Database {
  const session = db._.session as unknown as { prepareQuery: PrepareQuery };
  const prepareQuery = session.prepareQuery.bind(session);
  session.prepareQuery = (query, fields, _, ...how) => prepareQuery(query, fields, 'prepared', ...how);
  return db;
}

/** Runs a statement that each connection prepares once a text: planning costs more than the rest where few rows are read. */
export const executePrepared = <Row extends object>(db: Database, statement: SQL): Promise<Row[]> =>
  prepareStatement<Row>(statement)(db, {});

/**
 * Makes a statement that is written once, each connection prepares once, and runs with the values of its placeholders.
 * drizzle has Postgres prepare what has a name; Postgres is told another one, by text.
 */
export function prepareStatement<Row extends object>(
  statement: SQL,
): (db: Database, values: Readonly<Record<string, unknown>>) => Promise<Row[]> {
  const written = dialect.sqlToQuery(statement);
  return async (db, values) => [
    ...((await db._.session.prepareQuery(written, undefined, 'prepared', false).execute(values)) as Row[]),
  ];
}

/** A select of drizzle that is yet to be prepared. */
interface Preparable<Row> {
  prepare(name: string): { execute(values: { readonly keys: readonly string[] }): Promise<Row[]> };
}

const keysParameter = sql`${sql.placeholder('keys')}::text[]`;

/** Makes a function that finds rows by keys, whose statement drizzle writes once a database and Postgres prepares likewise. */
export function findByKeys<Row>(
  write: (db: Database, keys: SQL) => Preparable<Row>,
): (db: Database, keys: readonly string[]) => Promise<Row[]> {
  const written = new WeakMap<Database, ReturnType<Preparable<Row>['prepare']>>();
  return (db, keys) => {
    const statement = written.get(db) ?? write(db, keysParameter).prepare('by keys');
    written.set(db, statement);
    return statement.execute({ keys: [...keys] });
  };
}
