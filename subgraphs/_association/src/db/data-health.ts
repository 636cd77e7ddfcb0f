import type { Database } from '@tresse/kit';
import { and, count, desc, eq, isNotNull, isNull, min, type SQL, sql } from 'drizzle-orm';
import type { Reach } from '../domain/reach.ts';
import { isWithinReach } from './reach.ts';
import { center, importRun, legalBasis, person, retentionWarning } from './tables/index.ts';

/** Lists the latest import of each table that ended, by the table's name. */
export const listLatestDeliveries = (db: Database, importer: string) =>
  db
    .selectDistinctOn([importRun.source], {
      table: importRun.source,
      // Not null: see the condition.
      deliveredAt: sql<Date>`${importRun.finishedAt}`.mapWith(importRun.finishedAt),
      readCount: importRun.readCount,
      rejectedCount: importRun.rejectedCount,
    })
    .from(importRun)
    .where(and(eq(importRun.importer, importer), isNotNull(importRun.finishedAt)))
    .orderBy(importRun.source, desc(importRun.id));

/** Finds which share of the centers within reach tells what; null without any. */
export const rateCenters = (db: Database, reach: Reach) =>
  db
    .select({
      phoneRatio: shareOf(sql`${center.phone} is not null`),
      openingHoursRatio: shareOf(sql`${center.openingHours} is not null`),
    })
    .from(center)
    .where(isWithinReach(center.id, reach));

/** Finds of which share of the people within reach what is known; null without anybody. */
export const ratePeople = (db: Database, reach: Reach) =>
  db
    .select({
      ageBandRatio: shareOf(sql`${person.ageBand} is not null`),
      needsRatio: shareOf(sql`${person.needs} <> '{}'`),
    })
    .from(person)
    .where(isWithinReach(person.centerId, reach));

const shareOf = (condition: SQL): SQL<number | null> => sql<number | null>`avg((${condition})::integer)::float8`;

/** Counts the consents of people within reach that are in force and were given on or before a day (Europe/Paris). */
export const countConsentsGivenBy = (db: Database, reach: Reach, day: string) =>
  db
    .select({ expiringConsentCount: count() })
    .from(legalBasis)
    .innerJoin(person, eq(person.id, legalBasis.personId))
    .where(
      and(
        eq(legalBasis.kind, 'CONSENT'),
        isNull(legalBasis.withdrawnAt),
        sql`(${legalBasis.recordedAt} at time zone 'Europe/Paris')::date <= ${day}::date`,
        isWithinReach(person.centerId, reach),
      ),
    );

/** Counts the people within reach whose erasure is announced, and finds the first day on which one of them goes. */
export const countDue = (db: Database, reach: Reach) =>
  db
    .select({ dueForErasureCount: count(), nextErasureOn: min(retentionWarning.dueOn) })
    .from(retentionWarning)
    .innerJoin(person, eq(person.id, retentionWarning.personId))
    .where(isWithinReach(person.centerId, reach));
