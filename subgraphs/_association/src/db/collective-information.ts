import { type Database, isOneOf } from '@tresse/kit';
import { and, asc, count, eq, sql } from 'drizzle-orm';
import type { CollectiveCount } from '../domain/funnel.ts';
import type { Reach } from '../domain/reach.ts';
import { eachPeriod, isDayWithin, ofPeriod, type Period, periodIndex } from './periods.ts';
import { isWithinReach } from './reach.ts';
import { type CollectiveInformationRow, center, collectiveInformation } from './tables/index.ts';

/** Fetches the collective information that these centers within reach held in a period, in order of the days. */
export const fetchCollectiveInformation = (
  db: Database,
  reach: Reach,
  centerIds: readonly string[],
  period: Period,
): Promise<CollectiveInformationRow[]> =>
  db
    .select()
    .from(collectiveInformation)
    .where(
      and(
        isOneOf(collectiveInformation.centerId, centerIds),
        isWithinReach(collectiveInformation.centerId, reach),
        isDayWithin(collectiveInformation.heldOn, period),
      ),
    )
    .orderBy(asc(collectiveInformation.heldOn), asc(collectiveInformation.id));

/** Counts the collective information that the centers within reach held in each of some periods, and who came, by department. */
export const countCollective = (db: Database, reach: Reach, periods: readonly Period[]): Promise<CollectiveCount[]> =>
  db
    .select({
      period: periodIndex,
      department: center.department,
      collectiveInformationCount: count(),
      collectiveAttendanceCount: sql<number>`sum(${collectiveInformation.attendanceCount})::integer`,
    })
    .from(eachPeriod(periods))
    .innerJoin(collectiveInformation, isDayWithin(collectiveInformation.heldOn, ofPeriod))
    .innerJoin(center, eq(center.id, collectiveInformation.centerId))
    .where(isWithinReach(collectiveInformation.centerId, reach))
    .groupBy(periodIndex, center.department);
