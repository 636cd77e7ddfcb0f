import { textArray } from '@tresse/kit';
import { type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';

/** A half-open period of whole days in Europe/Paris, each as `YYYY-MM-DD`; or of what its bounds are in SQL. */
export interface Period<Day = string> {
  readonly from: Day;
  readonly to: Day;
}

/** Periods as rows: joined with what lies in each, several periods are one statement. Instants are found once a period. */
export const eachPeriod = (periods: readonly Period[]): SQL => {
  const [from, to] = [periods.map((period) => period.from), periods.map((period) => period.to)];
  return sql`(
    select ordinal, first_day, end_day, ${startInParis(sql`first_day`)} as first_instant, ${startInParis(sql`end_day`)} as end_instant
    from unnest(${textArray(from)}::date[], ${textArray(to)}::date[]) with ordinality as told (first_day, end_day, ordinal)
    offset 0
  ) as period`;
};

/** The number of the period at hand, from 0, beside `eachPeriod`. */
export const periodIndex: SQL<number> = sql<number>`(period.ordinal - 1)::integer`;

/** The days of the period at hand, beside `eachPeriod`. */
export const ofPeriod: Period<SQL> = { from: sql`period.first_day`, to: sql`period.end_day` };

/** The instants between which the period at hand lies, beside `eachPeriod`. */
export const instantsOfPeriod: Period<SQL> = { from: sql`period.first_instant`, to: sql`period.end_instant` };

/** The instant at which a day begins in Paris. */
export const startInParis = (day: string | SQL): SQL => sql`${day}::timestamp at time zone 'Europe/Paris'`;

/** The condition that an instant lies in a period of days, or between two instants. */
export const isWithin = (instant: AnyPgColumn, { from, to }: Period | Period<SQL>): SQL =>
  sql`${instant} >= ${toInstant(from)} and ${instant} < ${toInstant(to)}`;

/** A day in a subquery: its instant is found once a statement and not once a row. */
const toInstant = (bound: string | SQL): SQL =>
  typeof bound === 'string' ? sql`(select ${startInParis(bound)})` : bound;

/** The condition that a month, told by its first day, lies wholly in a period. */
export const isWholeMonthWithin = (month: AnyPgColumn, { from, to }: Period<string | SQL>): SQL =>
  sql`${month} >= ${from}::date and ${month} + interval '1 month' <= ${to}::date`;

/** The condition that a day lies in a period. */
export const isDayWithin = (day: AnyPgColumn, { from, to }: Period<string | SQL>): SQL =>
  sql`${day} >= ${from}::date and ${day} < ${to}::date`;
