import { type Database, isOneOf } from '@tresse/kit';
import { asc } from 'drizzle-orm';
import { type AssociationRow, association } from './tables.ts';

/** Lists every association, ordered by slug. */
export const listAssociations = (db: Database): Promise<AssociationRow[]> =>
  db.select().from(association).orderBy(asc(association.id));

/** Fetches the associations of these slugs. */
export const fetchAssociations = (db: Database, ids: readonly string[]): Promise<AssociationRow[]> =>
  db.select().from(association).where(isOneOf(association.id, ids));
