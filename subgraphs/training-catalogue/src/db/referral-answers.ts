import { type Database, isOneOf } from '@tresse/kit';
import { and, asc, eq, getTableColumns, isNull } from 'drizzle-orm';
import type { CopyReach } from '../domain/reach.ts';
import { isReadableBy } from './received-referrals.ts';
import { type ReferralAnswerRow, receivedReferral, referralAnswer } from './tables/index.ts';

/** Lists the answers to referrals within reach, in their order. */
export const listAnswers = (db: Database, reach: CopyReach, ids: readonly string[]): Promise<ReferralAnswerRow[]> =>
  db
    .select(getTableColumns(referralAnswer))
    .from(referralAnswer)
    .innerJoin(receivedReferral, eq(receivedReferral.id, referralAnswer.referralId))
    .where(and(isOneOf(referralAnswer.referralId, ids), isReadableBy(reach)))
    .orderBy(asc(referralAnswer.referralId), asc(referralAnswer.sequence));

/** Counts the answers to a referral within reach. */
export const countAnswers = (db: Database, referralId: string): Promise<number> =>
  db.$count(referralAnswer, eq(referralAnswer.referralId, referralId));

/** Writes an answer down; once it commits, it is delivered (a trigger of the table). */
export async function insertAnswer(db: Database, row: ReferralAnswerRow): Promise<void> {
  await db.insert(referralAnswer).values(row);
}

/** Lists all answers to a referral in their order, delivered or not, whoever may read them. */
export const listAllAnswers = (db: Database, referralId: string): Promise<ReferralAnswerRow[]> =>
  db
    .select()
    .from(referralAnswer)
    .where(eq(referralAnswer.referralId, referralId))
    .orderBy(asc(referralAnswer.sequence));

/** Writes down when an answer was first acknowledged by its association. */
export async function markDelivered(db: Database, id: string, at: Date): Promise<void> {
  await db
    .update(referralAnswer)
    .set({ deliveredAt: at })
    .where(and(eq(referralAnswer.id, id), isNull(referralAnswer.deliveredAt)));
}
