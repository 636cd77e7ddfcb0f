import type { Database } from '@tresse/kit';
import { eq } from 'drizzle-orm';
import type { WatchedSession } from '../domain/watch.ts';
import { place, session } from './tables/index.ts';

/** A session with what is watched of it, and whose it is. */
export type LockedSession = WatchedSession & { readonly providerSiret: string };

/**
 * Finds a session and keeps imports from changing it until the transaction ends, so that none passes unseen between what
 * is read of it and the copy that is written; others read it meanwhile.
 */
export async function lockSession(db: Database, id: string): Promise<LockedSession | null> {
  const [row] = await db
    .select({
      providerSiret: session.providerSiret,
      startDate: session.startDate,
      endDate: session.endDate,
      goneAt: session.goneAt,
      recruitmentState: session.recruitmentState,
      communeCode: place.communeCode,
      address: place.address,
    })
    .from(session)
    .leftJoin(place, eq(place.id, session.placeId))
    .where(eq(session.id, id))
    .for('share', { of: session });
  return row ?? null;
}
