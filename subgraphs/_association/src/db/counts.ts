import type { Database } from '@tresse/kit';
import type { QuarterPeriod } from '@tresse/kit/values';
import { and, count, eq, isNotNull, sql } from 'drizzle-orm';
import type { StatusCount } from '../domain/referral-stage.ts';
import type { AgeBand, Gender } from '../domain/vocabulary.ts';
import { isWithin } from './periods.ts';
import { center, person, referral } from './tables/index.ts';

/** How many people of an age band and a gender entered a training from a department. */
export interface EntryCount {
  readonly department: string;
  readonly ageBand: AgeBand;
  readonly gender: Gender;
  readonly count: number;
}

/** Counts the referrals that were sent in a period, by department and by the status in which they are now. */
export const countSentReferrals = (db: Database, period: QuarterPeriod): Promise<StatusCount[]> =>
  db
    .select({ department: center.department, status: referral.status, count: count() })
    .from(referral)
    .innerJoin(center, eq(center.id, referral.centerId))
    .where(isWithin(referral.sentAt, period))
    .groupBy(center.department, referral.status)
    .orderBy(center.department, referral.status);

/** Counts the entries of a period, of people whose age band and gender are known. */
export const countEntries = (db: Database, period: QuarterPeriod): Promise<EntryCount[]> =>
  db
    .select({
      department: center.department,
      // Not null: see the condition.
      ageBand: sql<AgeBand>`${person.ageBand}`,
      gender: sql<Gender>`${person.gender}`,
      count: count(),
    })
    .from(referral)
    .innerJoin(center, eq(center.id, referral.centerId))
    .innerJoin(person, eq(person.id, referral.personId))
    .where(and(isWithin(referral.enteredAt, period), isNotNull(person.ageBand), isNotNull(person.gender)))
    .groupBy(center.department, person.ageBand, person.gender)
    .orderBy(center.department, person.ageBand, person.gender);
