import type { Database } from '@tresse/kit';
import { and, count, eq, isNotNull, type SQL, sql } from 'drizzle-orm';
import { type CourseCount, ENTERED_STATUSES, type InformedCount, RECEIVED_STATUSES } from '../domain/funnel.ts';
import type { Reach } from '../domain/reach.ts';
import type { ReferralStatus } from '../domain/vocabulary.ts';
import {
  eachPeriod,
  instantsOfPeriod,
  isWholeMonthWithin,
  isWithin,
  ofPeriod,
  type Period,
  periodIndex,
} from './periods.ts';
import { isWithinReach } from './reach.ts';
import { isStatus } from './statuses.ts';
import { center, referral, referralTransition, volunteerTeam } from './tables/index.ts';

/**
 * Counts the referrals within reach that were sent in each of some periods, by department, and how far they have come. Its
 * history is read where the status of a referral does not tell.
 */
export const countCourses = (db: Database, reach: Reach, periods: readonly Period[]): Promise<CourseCount[]> =>
  db
    .select({
      period: periodIndex,
      department: center.department,
      sentCount: count(),
      receivedCount: countWhere(sql`${stands(RECEIVED_STATUSES)} or ${stood(RECEIVED_STATUSES)}`),
      enteredCount: countWhere(sql`${stands(ENTERED_STATUSES)} or ${referral.enteredAt} is not null`),
      completedCount: countWhere(
        sql`${stands(['COMPLETED'])} or ${stands(['FOLLOWED_UP'])} and ${stood(['COMPLETED'])}`,
      ),
    })
    .from(eachPeriod(periods))
    .innerJoin(referral, isWithin(referral.sentAt, instantsOfPeriod))
    .innerJoin(center, eq(center.id, referral.centerId))
    .where(isWithinReach(referral.centerId, reach))
    .groupBy(periodIndex, center.department);

const stands = (statuses: readonly ReferralStatus[]): SQL => isStatus(referral.status, statuses);

const stood = (statuses: readonly ReferralStatus[]): SQL =>
  sql`exists (select from ${referralTransition} where ${referralTransition.referralId} = ${referral.id}
    and ${isStatus(referralTransition.toStatus, statuses)})`;

const countWhere = (condition: SQL): SQL<number> => sql<number>`(count(*) filter (where ${condition}))::integer`;

/** Sums the people whom the centers within reach informed in the whole months of each of some periods, by department. */
export const sumInformed = (db: Database, reach: Reach, periods: readonly Period[]): Promise<InformedCount[]> =>
  db
    .select({
      period: periodIndex,
      department: center.department,
      informedCount: sql<number>`sum(${volunteerTeam.informedCount})::integer`,
    })
    .from(eachPeriod(periods))
    .innerJoin(volunteerTeam, isWholeMonthWithin(volunteerTeam.month, ofPeriod))
    .innerJoin(center, eq(center.id, volunteerTeam.centerId))
    .where(and(isNotNull(volunteerTeam.informedCount), isWithinReach(volunteerTeam.centerId, reach)))
    .groupBy(periodIndex, center.department);
