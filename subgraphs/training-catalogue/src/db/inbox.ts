import type { Database } from '@tresse/kit';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { inboxEvent } from './tables/index.ts';

/**
 * Takes an event; false when it was taken before. Events of one referral wait for one another until the transaction ends:
 * else its copy and its withdrawal could pass each other unseen.
 */
export async function takeEvent(db: Database, event: typeof inboxEvent.$inferInsert): Promise<boolean> {
  await waitForReferral(db, event.referralId);
  const taken = await db.insert(inboxEvent).values(event).onConflictDoNothing().returning({ id: inboxEvent.id });
  return taken.length > 0;
}

/** Waits until nobody else writes of a referral, and keeps others waiting until the transaction ends. */
export async function waitForReferral(db: Database, id: string): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`);
}

/** Whether some event has said that a referral is closed or that nobody may read it any more. */
export async function isEnded(db: Database, referralId: string): Promise<boolean> {
  const found = await db
    .select({ id: inboxEvent.id })
    .from(inboxEvent)
    .where(and(eq(inboxEvent.referralId, referralId), inArray(inboxEvent.kind, ['CLOSED', 'HIDDEN', 'ERASED'])))
    .limit(1);
  return found.length > 0;
}
