import type { Database } from '@tresse/kit';
import { and, asc, desc, eq, lte } from 'drizzle-orm';
import type { ReferralStatus } from '../domain/vocabulary.ts';
import { isStatus } from './statuses.ts';
import { referral, referralTransition, type TransitionRow } from './tables/index.ts';

/** Lists the ids of referrals that have stood in one of some statuses since an instant, the longest first. */
export const listUnchangedSince = (
  db: Database,
  statuses: readonly ReferralStatus[],
  since: Date,
): Promise<{ id: string }[]> =>
  db
    .select({ id: referral.id })
    .from(referral)
    .where(and(isStatus(referral.status, statuses), lte(referral.updatedAt, since)))
    .orderBy(asc(referral.updatedAt), asc(referral.id));

/** Finds the latest change of a referral's status. */
export async function findLatestStep(db: Database, referralId: string): Promise<TransitionRow | null> {
  const [row] = await db
    .select()
    .from(referralTransition)
    .where(eq(referralTransition.referralId, referralId))
    .orderBy(desc(referralTransition.id))
    .limit(1);
  return row ?? null;
}
