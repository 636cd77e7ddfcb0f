import { type Database, eachParent, isOneOf, parentId } from '@tresse/kit';
import { and, asc, eq, gt, isNull, lte, or, sql } from 'drizzle-orm';
import { type MissionRow, volunteerMission } from './tables/index.ts';

/** Fetches the missions of these ids, open or not. */
export const fetchMissions = (db: Database, ids: readonly string[]): Promise<MissionRow[]> =>
  db.select().from(volunteerMission).where(isOneOf(volunteerMission.id, ids));

/** A page of missions that are open on a day, in order of their first day: at most `limit` after a position. */
export interface MissionPage {
  readonly limit: number;
  readonly after: readonly [from: string, id: string] | null;
  readonly on: string;
}

/** Fetches one page of open missions for each of these centers, all in one statement. */
export async function fetchOpenMissionPages(
  db: Database,
  centerIds: readonly string[],
  { limit, after, on }: MissionPage,
): Promise<MissionRow[]> {
  const [from, id] = after ?? [];
  const open = db
    .select()
    .from(volunteerMission)
    .where(
      and(
        eq(volunteerMission.centerId, parentId),
        gt(volunteerMission.placesOpen, 0),
        lte(volunteerMission.from, on),
        or(isNull(volunteerMission.to), gt(volunteerMission.to, on)),
        after ? sql`(${volunteerMission.from}, ${volunteerMission.id}) > (${from}::date, ${id})` : undefined,
      ),
    )
    .orderBy(asc(volunteerMission.from), asc(volunteerMission.id))
    .limit(limit)
    .as('open');
  return db
    .select(open._.selectedFields)
    .from(eachParent(centerIds))
    .crossJoinLateral(open)
    .orderBy(asc(open.from), asc(open.id));
}
