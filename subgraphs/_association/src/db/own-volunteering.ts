import { type Database, isOneOf, keepRows } from '@tresse/kit';
import { and, asc, eq, getTableColumns } from 'drizzle-orm';
import type { Reach } from '../domain/reach.ts';
import { isWithinReach } from './reach.ts';
import { type OwnVolunteeringRow, ownVolunteering, person } from './tables/index.ts';

/** Fetches what these people within reach do as volunteers, in order of its first day. */
export const fetchOwnVolunteering = (
  db: Database,
  reach: Reach,
  personIds: readonly string[],
): Promise<OwnVolunteeringRow[]> =>
  db
    .select(getTableColumns(ownVolunteering))
    .from(ownVolunteering)
    .innerJoin(person, eq(person.id, ownVolunteering.personId))
    .where(and(isOneOf(ownVolunteering.personId, personIds), isWithinReach(person.centerId, reach)))
    .orderBy(asc(ownVolunteering.from), asc(ownVolunteering.activity));

/** Keeps what people do as volunteers, of the same activity and first day in place of what was there. */
export const keepOwnVolunteering = (db: Database, rows: readonly OwnVolunteeringRow[]) =>
  keepRows(db, ownVolunteering, rows);

/** Deletes what a person does as a volunteer. */
export async function deleteOwnVolunteering(db: Database, personId: string): Promise<void> {
  await db.delete(ownVolunteering).where(eq(ownVolunteering.personId, personId));
}
