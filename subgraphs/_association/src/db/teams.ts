import { type Database, isOneOf } from '@tresse/kit';
import { and, count, desc, eq, sql } from 'drizzle-orm';
import type { Reach } from '../domain/reach.ts';
import { isWholeMonthWithin, isWithin, type Period, startInParis } from './periods.ts';
import { isWithinReach } from './reach.ts';
import { center, referral, volunteerTeam } from './tables/index.ts';

/** What volunteers gave in a department: hours, and the sum of the centers' largest headcounts. */
export interface DepartmentHours {
  readonly department: string;
  readonly hours: number;
  readonly volunteerCount: number;
}

/** Fetches the latest team of each of these centers that are within reach. */
export const fetchLatestTeams = (db: Database, reach: Reach, centerIds: readonly string[]) =>
  db
    .selectDistinctOn([volunteerTeam.centerId])
    .from(volunteerTeam)
    .where(and(isOneOf(volunteerTeam.centerId, centerIds), isWithinReach(volunteerTeam.centerId, reach)))
    .orderBy(volunteerTeam.centerId, desc(volunteerTeam.month));

/** How many referrals a center sent. */
export interface SentReferrals {
  readonly centerId: string;
  readonly count: number;
}

/** Counts the referrals that each of these centers within reach sent in the month of its latest team; none where it sent none. */
export function countSentInLatestMonth(
  db: Database,
  reach: Reach,
  centerIds: readonly string[],
): Promise<SentReferrals[]> {
  const month = sql`max(${volunteerTeam.month})`;
  const latest = db
    .select({
      centerId: volunteerTeam.centerId,
      from: startInParis(month).as('from_instant'),
      to: startInParis(sql`(${month} + interval '1 month')`).as('end_instant'),
    })
    .from(volunteerTeam)
    .where(and(isOneOf(volunteerTeam.centerId, centerIds), isWithinReach(volunteerTeam.centerId, reach)))
    .groupBy(volunteerTeam.centerId)
    .as('latest');
  return db
    .select({ centerId: latest.centerId, count: count(referral.id) })
    .from(latest)
    .innerJoin(
      referral,
      and(
        eq(referral.centerId, latest.centerId),
        isWithin(referral.sentAt, { from: sql`${latest.from}`, to: sql`${latest.to}` }),
      ),
    )
    .where(isWithinReach(referral.centerId, reach))
    .groupBy(latest.centerId);
}

/** Sums the months that lie wholly within the period, by department, ordered by its code. */
export function sumHoursByDepartment(db: Database, period: Period): Promise<DepartmentHours[]> {
  const ofCenter = db
    .select({
      centerId: volunteerTeam.centerId,
      hours: sql<number>`sum(${volunteerTeam.hours})`.as('hours'),
      volunteerCount: sql<number>`max(${volunteerTeam.volunteerCount})`.as('volunteer_count'),
    })
    .from(volunteerTeam)
    .where(isWholeMonthWithin(volunteerTeam.month, period))
    .groupBy(volunteerTeam.centerId)
    .as('of_center');
  return db
    .select({
      department: center.department,
      hours: sql<number>`sum(${ofCenter.hours})::integer`,
      volunteerCount: sql<number>`sum(${ofCenter.volunteerCount})::integer`,
    })
    .from(ofCenter)
    .innerJoin(center, eq(center.id, ofCenter.centerId))
    .groupBy(center.department)
    .orderBy(center.department);
}
