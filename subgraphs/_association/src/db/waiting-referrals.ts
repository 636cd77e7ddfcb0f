import type { Database } from '@tresse/kit';
import { textArray } from '@tresse/kit';
import { and, asc, desc, eq, lte, sql } from 'drizzle-orm';
import type { ReferralStatus } from '../domain/vocabulary.ts';
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
    .where(
      and(sql`${referral.status} = any(${textArray(statuses)}::referral_status[])`, lte(referral.updatedAt, since)),
    )
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
