import { type Database, isOneOf } from '@tresse/kit';
import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { type ReceivedReferralRow, receivedReferral } from './tables/index.ts';

/** A page of received referrals, latest first: at most `limit` after a position. */
export interface ReceivedPage {
  readonly limit: number;
  readonly after: readonly [receivedAt: Date, id: string] | null;
}

/** What a provider may read, in SQL beside the policies of the database: its own, until they are hidden. */
export const isReadableBy = (provider: string) =>
  and(eq(receivedReferral.providerSiret, provider), isNull(receivedReferral.hiddenAt));

/** Finds referrals by id among those that a provider may read. */
export const findReceivedReferrals = (
  db: Database,
  provider: string,
  ids: readonly string[],
): Promise<ReceivedReferralRow[]> =>
  db
    .select()
    .from(receivedReferral)
    .where(and(isOneOf(receivedReferral.id, ids), isReadableBy(provider)));

/** Lists a page of the referrals that a provider may read, latest first. */
export function listReceivedReferrals(
  db: Database,
  provider: string,
  { limit, after }: ReceivedPage,
): Promise<ReceivedReferralRow[]> {
  const [at, id] = after ?? [];
  const { receivedAt, id: referralId } = receivedReferral;
  const isLater = at && sql`(${receivedAt}, ${referralId}) < (${at.toISOString()}::timestamptz, ${id})`;
  return db
    .select()
    .from(receivedReferral)
    .where(and(isReadableBy(provider), isLater))
    .orderBy(desc(receivedAt), desc(referralId))
    .limit(limit);
}

/** Keeps a copy, once; false when it was there before. */
export async function insertCopy(db: Database, row: ReceivedReferralRow): Promise<boolean> {
  const kept = await db
    .insert(receivedReferral)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: receivedReferral.id });
  return kept.length > 0;
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
