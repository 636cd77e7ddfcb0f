import { type Database, isOneOf } from '@tresse/kit';
import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { ClosedStatus } from '../domain/answers.ts';
import type { CopyReach } from '../domain/reach.ts';
import { isRelayedBy } from './relays.ts';
import { type ReceivedReferralRow, receivedReferral } from './tables/index.ts';

/** A page of received referrals, latest first: at most `limit` after a position. */
export interface ReceivedPage {
  readonly limit: number;
  readonly after: readonly [receivedAt: Date, id: string] | null;
}

/** Which copies are within reach, in SQL beside the policies of the database; none once it is hidden. */
export const isReadableBy = (reach: CopyReach) =>
  and(
    isNull(receivedReferral.hiddenAt),
    reach.kind === 'provider'
      ? eq(receivedReferral.providerSiret, reach.provider)
      : isRelayedBy(receivedReferral, reach.prescriber),
  );

/** Finds referrals by id among those within reach. */
export const findReceivedReferrals = (
  db: Database,
  reach: CopyReach,
  ids: readonly string[],
): Promise<ReceivedReferralRow[]> =>
  db
    .select()
    .from(receivedReferral)
    .where(and(isOneOf(receivedReferral.id, ids), isReadableBy(reach)));

/** Lists a page of the referrals within reach, latest first. */
export function listReceivedReferrals(
  db: Database,
  reach: CopyReach,
  { limit, after }: ReceivedPage,
): Promise<ReceivedReferralRow[]> {
  const [at, id] = after ?? [];
  const { receivedAt, id: referralId } = receivedReferral;
  const isLater = at && sql`(${receivedAt}, ${referralId}) < (${at.toISOString()}::timestamptz, ${id})`;
  return db
    .select()
    .from(receivedReferral)
    .where(and(isReadableBy(reach), isLater))
    .orderBy(desc(receivedAt), desc(referralId))
    .limit(limit);
}

/** Keeps a copy, once; false when it was there before. */
export async function insertCopy(db: Database, row: typeof receivedReferral.$inferInsert): Promise<boolean> {
  const kept = await db
    .insert(receivedReferral)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: receivedReferral.id });
  return kept.length > 0;
}

/** Finds a copy by id, whoever may read it. */
export async function findCopy(db: Database, id: string): Promise<ReceivedReferralRow | null> {
  const [row] = await db.select().from(receivedReferral).where(eq(receivedReferral.id, id));
  return row ?? null;
}

/** Lists the ids of copies that are to a session and neither closed nor hidden. */
export const listOpenCopies = (db: Database, sessionId: string): Promise<{ id: string }[]> =>
  db
    .select({ id: receivedReferral.id })
    .from(receivedReferral)
    .where(
      and(
        eq(receivedReferral.sessionId, sessionId),
        isNull(receivedReferral.closedAs),
        isNull(receivedReferral.hiddenAt),
      ),
    );

/** Closes a copy as its association has closed the referral. */
export async function closeCopy(
  db: Database,
  id: string,
  { as, at }: { readonly as: ClosedStatus; readonly at: Date },
): Promise<void> {
  await db
    .update(receivedReferral)
    .set({ closedAs: as, closedAt: at })
    .where(and(eq(receivedReferral.id, id), isNull(receivedReferral.closedAs)));
}

/** Writes down that the association misses an answer. */
export async function markReminded(db: Database, id: string, at: Date): Promise<void> {
  await db.update(receivedReferral).set({ remindedAt: at }).where(eq(receivedReferral.id, id));
}

/** Hides a copy from its provider. */
export async function hideCopy(db: Database, id: string, at: Date): Promise<void> {
  await db
    .update(receivedReferral)
    .set({ hiddenAt: at })
    .where(and(eq(receivedReferral.id, id), isNull(receivedReferral.hiddenAt)));
}

/** Deletes a copy. */
export async function deleteCopy(db: Database, id: string): Promise<void> {
  await db.delete(receivedReferral).where(eq(receivedReferral.id, id));
}
