import { type Database, everything, withinReach } from '@tresse/kit';
import { lockPerson } from '../db/people.ts';
import { type Erasing, erasePeople } from './erase-people.ts';

/** Erases a person at her request, for a program; gives how many copies must be erased elsewhere, null when there is none of her. */
export const erasePersonOnRequest = (
  database: Database,
  id: string,
  { now, ...erasing }: Erasing & { readonly now: () => Date },
): Promise<number | null> =>
  withinReach(database, everything, async (db) => {
    if (!(await lockPerson(db, everything, id))) return null;
    return erasePeople(db, [id], { ...erasing, reason: 'REQUEST', erasedAt: now() });
  });
