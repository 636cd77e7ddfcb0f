import type { Database } from './database.ts';
import { type RowReach, withinReach } from './row-security.ts';

/** Reads of what one caller reaches. */
type ReadWithin = <Rows>(fetchRows: (transaction: Database) => Promise<Rows>) => Promise<Rows>;

/** A transaction that goes on while something is read in it. */
interface Shared {
  readonly transaction: Promise<Database>;
  readonly end: () => void;
  reading: number;
}

/**
 * Makes the reads of one request within its caller's reach. What is asked for while others are read, or at once when they are
 * answered, shares their transaction, so that a request which reads on and on says its reach once. Such a transaction is held
 * only as long as statements are under way in it: nobody waits for anything else meanwhile.
 */
export function createReads(db: Database, reach: RowReach): ReadWithin {
  let current: Shared | null = null;
  const leave = (shared: Shared) => {
    if (shared.reading > 0) return;
    if (current === shared) current = null;
    shared.end();
  };
  return async (fetchRows) => {
    current ??= begin(db, reach);
    const shared = current;
    shared.reading += 1;
    try {
      return await fetchRows(await shared.transaction);
    } finally {
      shared.reading -= 1;
      setImmediate(leave, shared);
    }
  };
}

function begin(db: Database, reach: RowReach): Shared {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const transaction = new Promise<Database>((resolve, reject) => {
    const work = (begun: Database) => {
      resolve(begun);
      return ended;
    };
    withinReach(db, reach, work).catch(reject);
  });
  return { transaction, end, reading: 0 };
}
