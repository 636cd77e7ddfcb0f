import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { prepareEach, prepareStatement } from './prepared.ts';

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
    await setReach(transaction, { reach: JSON.stringify(reach) });
    return work(prepareEach(transaction));
  });

/** Runs work in a transaction that goes on, with another reach for its duration alone. */
export async function reachingFor<Result>(
  transaction: Database,
  reach: RowReach,
  work: () => Promise<Result>,
): Promise<Result> {
  const [before] = await transaction.execute(sql`select current_setting('tresse.reach', true) as reach`);
  await setReach(transaction, { reach: JSON.stringify(reach) });
  const result = await work();
  // After an error the transaction can only be rolled back, and the setting with it.
  await setReach(transaction, { reach: String(before?.['reach'] ?? '') });
  return result;
}

const setReach = prepareStatement(sql`select set_config('tresse.reach', ${sql.placeholder('reach')}, true)`);

/** What a connection says when it opens, so that all that it does is done within this reach: for programs, not callers. */
export const reachOfConnection = (reach: RowReach): Record<string, string> => ({
  'tresse.reach': JSON.stringify(reach),
});
