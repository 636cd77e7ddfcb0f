import { type Database, isOneOf } from '@tresse/kit';
import { and } from 'drizzle-orm';
import type { Reach } from '../domain/reach.ts';
import { isWithinReach } from './reach.ts';
import { type PersonRow, person } from './tables.ts';

/** Fetches the people of these ids who are within reach. */
export const fetchPeople = (db: Database, reach: Reach, ids: readonly string[]): Promise<PersonRow[]> =>
  db
    .select()
    .from(person)
    .where(and(isOneOf(person.id, ids), isWithinReach(person.centerId, reach)));
