import { type Database, isOneOf } from '@tresse/kit';
import { and, asc, count, eq, gt } from 'drizzle-orm';
import type { Reach } from '../domain/reach.ts';
import { isWithinReach } from './reach.ts';
import { type CenterRow, center } from './tables/index.ts';

/** A page of centers: at most `limit` after the id `after`, of one department or of all. */
export interface CenterPage {
  readonly limit: number;
  readonly after: string | null;
  readonly department: string | null;
}

/** How many centers a department has. */
export interface DepartmentCenters {
  readonly department: string;
  readonly centerCount: number;
}

/** Fetches the centers of these ids. */
export const fetchCenters = (db: Database, ids: readonly string[]): Promise<CenterRow[]> =>
  db.select().from(center).where(isOneOf(center.id, ids));

/** Fetches the centers of these ids that are within reach: those for which the caller may act. */
export const fetchCentersWithinReach = (db: Database, reach: Reach, ids: readonly string[]): Promise<CenterRow[]> =>
  db
    .select()
    .from(center)
    .where(and(isOneOf(center.id, ids), isWithinReach(center.id, reach)));

/** Lists one page of centers, ordered by id; with a reach, only of those within it. */
export const listCenters = (
  db: Database,
  { limit, after, department }: CenterPage,
  reach?: Reach,
): Promise<CenterRow[]> =>
  db
    .select()
    .from(center)
    .where(
      and(
        after === null ? undefined : gt(center.id, after),
        department === null ? undefined : eq(center.department, department),
        reach && isWithinReach(center.id, reach),
      ),
    )
    .orderBy(asc(center.id))
    .limit(limit);

/** Counts centers by department, ordered by its code. */
export const countCentersByDepartment = (db: Database): Promise<DepartmentCenters[]> =>
  db
    .select({ department: center.department, centerCount: count() })
    .from(center)
    .groupBy(center.department)
    .orderBy(asc(center.department));
