import type { Database } from '@tresse/kit';
import { sql } from 'drizzle-orm';
import { searchRevision } from '../tables/index.ts';

/** Has every process forget what it remembers of searches, as after a change of the offer. To be run in a transaction. */
export async function forgetSearches(transaction: Pick<Database, 'execute'>): Promise<void> {
  await transaction.execute(sql`update ${searchRevision} set revision = revision + 1`);
}
