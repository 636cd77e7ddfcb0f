import type { Database } from '@tresse/kit';
import type { ToldWithStatus } from '@tresse/kit/referral';
import { and, eq } from 'drizzle-orm';
import type { Reach } from '../domain/reach.ts';
import type { FollowUpSituation, ReferralStatus } from '../domain/vocabulary.ts';
import { isWithinReach } from './reach.ts';
import { type ReferralRow, referral, referralTransition } from './tables/index.ts';

/** A change of a referral's status: by which role, when, from what (null for the first) to what, told with what. */
export interface StatusChange {
  readonly referralId: string;
  readonly role: string;
  readonly at: Date;
  readonly from: ReferralStatus | null;
  readonly to: ReferralStatus;
  readonly told?: Partial<ToldWithStatus> & { readonly situation?: FollowUpSituation };
}

/** Inserts a referral; false when its reference is taken, also by one not yet committed. */
export async function insertReferral(db: Database, row: ReferralRow): Promise<boolean> {
  const written = await db.insert(referral).values(row).onConflictDoNothing().returning({ id: referral.id });
  return written.length > 0;
}

/** Finds a referral within reach and keeps others from changing it until the transaction ends. */
export async function lockReferral(db: Database, reach: Reach, id: string): Promise<ReferralRow | null> {
  const [row] = await db
    .select()
    .from(referral)
    .where(and(eq(referral.id, id), isWithinReach(referral.centerId, reach)))
    .for('update');
  return row ?? null;
}

/** Lists the referrals of a person and keeps others from changing them until the transaction ends. */
export const lockReferralsOfPerson = (db: Database, personId: string): Promise<ReferralRow[]> =>
  db.select().from(referral).where(eq(referral.personId, personId)).orderBy(referral.id).for('update');

/** Logs a change of status. */
export async function insertTransition(
  db: Database,
  { referralId, role, at, from, to, told }: StatusChange,
): Promise<void> {
  await db.insert(referralTransition).values({ referralId, role, at, fromStatus: from, toStatus: to, ...told });
}

/** Changes the status of a referral and logs it; whoever does has locked it. */
export async function moveReferral(db: Database, change: StatusChange): Promise<void> {
  await insertTransition(db, change);
  await updateStatus(db, change);
}

/** Gives a referral its new status, and the instant of the sending or the entry where it is one. */
async function updateStatus(db: Database, { referralId, to, at }: StatusChange): Promise<void> {
  const instants = { ...(to === 'SENT' && { sentAt: at }), ...(to === 'ENTERED' && { enteredAt: at }) };
  await db
    .update(referral)
    .set({ status: to, updatedAt: at, ...instants })
    .where(eq(referral.id, referralId));
}

/** Writes down that an answer to a referral is missed. */
export async function markReminded(db: Database, id: string, at: Date): Promise<void> {
  await db.update(referral).set({ remindedAt: at }).where(eq(referral.id, id));
}
