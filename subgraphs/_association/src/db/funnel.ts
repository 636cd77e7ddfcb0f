import type { Database } from '@tresse/kit';
import { textArray } from '@tresse/kit';
import { and, count, eq, isNotNull, type SQL, sql } from 'drizzle-orm';
import { type CourseCount, ENTERED_STATUSES, type InformedCount, RECEIVED_STATUSES } from '../domain/funnel.ts';
import type { Reach } from '../domain/reach.ts';
import type { ReferralStatus } from '../domain/vocabulary.ts';
import { eachPeriod, isWholeMonthWithin, isWithin, ofPeriod, type Period, periodIndex } from './periods.ts';
import { isWithinReach } from './reach.ts';
import { center, referral, referralTransition, volunteerTeam } from './tables/index.ts';

/** Counts the referrals within reach that were sent in each of some periods, by department, and how far they have come. */
export function countCourses(db: Database, reach: Reach, periods: readonly Period[]): Promise<CourseCount[]> {
  const course = db
    .select({
      isReceived: hasReached(RECEIVED_STATUSES).as('is_received'),
      hasEntered: hasReached(ENTERED_STATUSES).as('has_entered'),
      isCompleted: hasReached(['COMPLETED']).as('is_completed'),
    })
    .from(referralTransition)
    .where(eq(referralTransition.referralId, referral.id))
    .as('course');
  return db
    .select({
      period: periodIndex,
      department: center.department,
      sentCount: count(),
      receivedCount: countWhere(course.isReceived),
      enteredCount: countWhere(course.hasEntered),
      completedCount: countWhere(course.isCompleted),
    })
    .from(eachPeriod(periods))
    .innerJoin(referral, isWithin(referral.sentAt, ofPeriod))
    .innerJoin(center, eq(center.id, referral.centerId))
    .crossJoinLateral(course)
    .where(isWithinReach(referral.centerId, reach))
    .groupBy(periodIndex, center.department);
}

const hasReached = (statuses: readonly ReferralStatus[]): SQL<boolean> =>
  sql<boolean>`bool_or(${referralTransition.toStatus} = any(${textArray(statuses)}::referral_status[]))`;

const countWhere = (condition: SQL.Aliased<boolean>): SQL<number> =>
  sql<number>`(count(*) filter (where ${condition}))::integer`;

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
