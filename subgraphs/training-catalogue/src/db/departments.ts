import { type Database, isOneOf } from '@tresse/kit';
import { and, eq, gte, sql } from 'drizzle-orm';
import { place, session } from './tables/index.ts';

/** Number of sessions that one can enter in a department. */
export interface OpenSessionCount {
  readonly departmentCode: string;
  readonly openSessionCount: number;
}

/** Counts the sessions of departments that one can enter on `today` or later; departments without any are left out. */
export const countOpenSessions = (db: Database, codes: readonly string[], today: string): Promise<OpenSessionCount[]> =>
  db
    .select({ departmentCode: sql<string>`${place.departmentCode}`, openSessionCount: sql<number>`count(*)::int` })
    .from(session)
    .innerJoin(place, eq(place.id, session.placeId))
    .where(and(gte(session.lastEntryDay, today), isOneOf(place.departmentCode, codes)))
    .groupBy(place.departmentCode);
