import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';

/**
 * How far a caller reaches into the rows of one database. The policies of that database read it (`tresse.reach`, as JSON)
 * and know its kinds; without one they show nothing.
 */
export interface RowReach {
  readonly kind: string;
}

/** All rows of a database: for programs of the house, such as an import or a count, and for no caller. */
export const everything = { kind: 'everything' } as const satisfies RowReach;

/** Runs work in one transaction, whose statements see and change only the rows within reach. */
export const withinReach = <Result>(
  db: Database,
  reach: RowReach,
  work: (transaction: Database) => Promise<Result>,
): Promise<Result> =>
  db.transaction(async (transaction) => {
    await transaction.execute(sql`select set_config('tresse.reach', ${JSON.stringify(reach)}, true)`);
    return work(transaction);
  });

/** What a connection says when it opens, so that all that it does is done within this reach: for programs, not callers. */
export const reachOfConnection = (reach: RowReach): Record<string, string> => ({
  'tresse.reach': JSON.stringify(reach),
});
