import { type Database, everything, withinReach } from '@tresse/kit';
import { waitForReferral } from '../db/inbox.ts';
import { findCopy, listOpenCopies } from '../db/received-referrals.ts';
import { redirectCopy } from './redirect-copy.ts';

/** Looks at every open copy to a session that an import has changed; it may be done twice. */
export async function watchSession(database: Database, sessionId: string, now: () => Date): Promise<void> {
  const copies = await withinReach(database, everything, (db) => listOpenCopies(db, sessionId));
  for (const { id } of copies)
    await withinReach(database, everything, async (db) => {
      await waitForReferral(db, id);
      const copy = await findCopy(db, id);
      if (copy) await redirectCopy(db, copy, now());
    });
}
