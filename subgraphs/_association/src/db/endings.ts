import type { Database } from '@tresse/kit';
import { and, count, eq } from 'drizzle-orm';
import { type CountedEnding, ENDED_WITHOUT_SUCCESS } from '../domain/endings.ts';
import type { Reach } from '../domain/reach.ts';
import { isWithin, type Period } from './periods.ts';
import { isWithinReach } from './reach.ts';
import { isStatus } from './statuses.ts';
import { person, referral, referralTransition } from './tables/index.ts';

/** Counts the referrals within reach that ended without success in a period, by center, status, reason and the person's needs. */
export const countEndings = (db: Database, reach: Reach, period: Period): Promise<CountedEnding[]> =>
  db
    .select({
      centerId: referral.centerId,
      status: referralTransition.toStatus,
      reason: referralTransition.reason,
      needs: person.needs,
      count: count(),
    })
    .from(referralTransition)
    .innerJoin(referral, eq(referral.id, referralTransition.referralId))
    .leftJoin(person, eq(person.id, referral.personId))
    .where(
      and(
        // What a file has taken back since does not count.
        isStatus(referral.status, [...ENDED_WITHOUT_SUCCESS, 'FOLLOWED_UP']),
        isStatus(referralTransition.toStatus, ENDED_WITHOUT_SUCCESS),
        isWithin(referralTransition.at, period),
        isWithinReach(referral.centerId, reach),
      ),
    )
    .groupBy(referral.centerId, referralTransition.toStatus, referralTransition.reason, person.needs);
