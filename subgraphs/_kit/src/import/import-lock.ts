import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';

/** Another import of the same runs already; two would mix what they reject. */
export class ImportRunning extends Error {
  constructor(what: string) {
    super(`Another import of ${what} is running. Wait for its end, or stop it: this one then continues where it was.`);
    this.name = 'ImportRunning';
  }
}

/**
 * Runs `work` while no other process imports `what` into this database; throws `ImportRunning` when one does. The lock
 * goes with the connection that holds it, hence also when this process is killed.
 */
export const holdImportLock = <T>(db: Database, what: string, work: () => Promise<T>): Promise<T> =>
  db.transaction(async (holder) => {
    // It waits as long as the work takes.
    await holder.execute(sql`set local idle_in_transaction_session_timeout = 0`);
    const [row] = await holder.execute(sql`select pg_try_advisory_xact_lock(hashtextextended(${what}, 0)) as taken`);
    if (!row?.['taken']) throw new ImportRunning(what);
    return work();
  });
