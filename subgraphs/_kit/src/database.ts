import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres, { type Options, type Sql } from 'postgres';
import { statementCounter } from './count-statements.ts';
import { prepareEach } from './prepared.ts';
import { type RowReach, reachOfConnection } from './row-security.ts';

/** The database of one subgraph, as queries see it. */
export type Database = PostgresJsDatabase;

/** An open pool: `db` for queries, `client` for what drizzle does not cover (COPY), `close` at the end. */
export interface OpenDatabase {
  readonly db: Database;
  readonly client: Sql;
  close(): Promise<void>;
}

/**
 * `poolSize` connections at most; `onStatement` hears the text of every statement sent; `reach` is that of a program
 * which acts for no caller, such as an import.
 */
export interface DatabaseOptions {
  readonly poolSize?: number;
  readonly onStatement?: (statement: string) => void;
  readonly reach?: RowReach;
}

/** Between two tries to connect: a database that was killed is back within about a second. */
const reconnectAfterSeconds = 0.1;

/**
 * Opens a pool. It tries to connect at a steady pace, since postgres.js counts the failures of all connections together
 * and soon waits up to 20 seconds, while the database may be back for long. The pipeline bound is lifted because
 * postgres.js 3.4 leaves a connection inside a transaction when `begin` meets exactly as many queries in flight as the
 * bound; later queries of others would run in that transaction.
 */
export function openDatabase(url: string, { poolSize = 8, onStatement, reach }: DatabaseOptions = {}): OpenDatabase {
  const options: Options<Record<string, never>> & { max_pipeline: number } = {
    max: poolSize,
    max_pipeline: 1_000_000,
    idle_timeout: 60,
    connect_timeout: 10,
    backoff: () => reconnectAfterSeconds,
    onnotice: () => {},
    ...(reach && { connection: reachOfConnection(reach) }),
    ...(onStatement && { debug: (_connection: number, statement: string) => onStatement(statement) }),
  };
  const client = postgres(url, options);
  const db = drizzle(client, { logger: statementCounter });
  // What programs write has as many texts as there are numbers of rows.
  return { db: reach ? db : prepareEach(db), client, close: () => client.end({ timeout: 5 }) };
}
