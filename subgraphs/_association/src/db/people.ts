import { type Database, eachParent, isOneOf, parentId } from '@tresse/kit';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Reach } from '../domain/reach.ts';
import { isWithinReach } from './reach.ts';
import { type PersonRow, person } from './tables/index.ts';

/** Fetches the people of these ids who are within reach. */
export const fetchPeople = (db: Database, reach: Reach, ids: readonly string[]): Promise<PersonRow[]> =>
  db
    .select()
    .from(person)
    .where(and(isOneOf(person.id, ids), isWithinReach(person.centerId, reach)));

/**
 * Finds a person within reach and lets one at a time change what is kept of her: whoever changes both her legal bases and
 * her referrals locks her first. Rows that only name her may still be written.
 */
export async function lockPerson(db: Database, reach: Reach, id: string): Promise<PersonRow | null> {
  const [row] = await db
    .select()
    .from(person)
    .where(and(eq(person.id, id), isWithinReach(person.centerId, reach)))
    .for('no key update');
  return row ?? null;
}

/** Does the same with several people at once, whoever's reach they are in. */
export async function lockPeople(db: Database, ids: readonly string[]): Promise<void> {
  await db
    .select({ id: person.id })
    .from(person)
    .where(isOneOf(person.id, ids))
    .orderBy(person.id)
    .for('no key update');
}

/** A page of people, latest contact first: at most `limit` after a position. */
export interface PersonPage {
  readonly limit: number;
  readonly after: readonly [lastContact: string, id: string] | null;
}

/** Fetches one page of people within reach for each of these centers, all in one statement. */
export async function fetchPersonPages(
  db: Database,
  reach: Reach,
  centerIds: readonly string[],
  { limit, after }: PersonPage,
): Promise<PersonRow[]> {
  const [lastContact, id] = after ?? [];
  const latest = db
    .select()
    .from(person)
    .where(
      and(
        eq(person.centerId, parentId),
        isWithinReach(person.centerId, reach),
        after ? sql`(${person.lastContact}, ${person.id}) < (${lastContact}::date, ${id})` : undefined,
      ),
    )
    .orderBy(desc(person.lastContact), desc(person.id))
    .limit(limit)
    .as('latest');
  return db
    .select(latest._.selectedFields)
    .from(eachParent(centerIds))
    .crossJoinLateral(latest)
    .orderBy(desc(latest.lastContact), desc(latest.id));
}
