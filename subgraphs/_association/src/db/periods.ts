import { textArray } from '@tresse/kit';
import { type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';

/** A half-open period of whole days in Europe/Paris, each as `YYYY-MM-DD`, or as the columns that hold them. */
export interface Period<Day = string> {
  readonly from: Day;
  readonly to: Day;
}

/** Periods as rows: joined with what lies in each, several periods are one statement. */
export const eachPeriod = (periods: readonly Period[]): SQL => {
  const [from, to] = [periods.map((period) => period.from), periods.map((period) => period.to)];
  return sql`unnest(${textArray(from)}::date[], ${textArray(to)}::date[]) with ordinality as period (first_day, end_day, ordinal)`;
};

/** The number of the period at hand, from 0, beside `eachPeriod`. */
export const periodIndex: SQL<number> = sql<number>`(period.ordinal - 1)::integer`;

/** The period at hand, beside `eachPeriod`. */
export const ofPeriod: Period<SQL> = { from: sql`period.first_day`, to: sql`period.end_day` };

/** The condition that an instant lies in a period. */
export const isWithin = (instant: AnyPgColumn, { from, to }: Period<string | SQL>): SQL =>
  sql`${instant} >= ${from}::timestamp at time zone 'Europe/Paris' and ${instant} < ${to}::timestamp at time zone 'Europe/Paris'`;

/** The condition that a month, told by its first day, lies wholly in a period. */
export const isWholeMonthWithin = (month: AnyPgColumn, { from, to }: Period<string | SQL>): SQL =>
  sql`${month} >= ${from}::date and ${month} + interval '1 month' <= ${to}::date`;

/** The condition that a day lies in a period. */
export const isDayWithin = (day: AnyPgColumn, { from, to }: Period<string | SQL>): SQL =>
  sql`${day} >= ${from}::date and ${day} < ${to}::date`;
