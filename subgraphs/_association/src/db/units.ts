import { type Database, isOneOf } from '@tresse/kit';
import { asc } from 'drizzle-orm';

import { type UnitRow, unit } from './tables/index.ts';

/** Lists all units, highest level first, then by id. */
export const listUnits = (db: Database): Promise<UnitRow[]> =>
  db.select().from(unit).orderBy(asc(unit.level), asc(unit.id));

/** Fetches the units of these ids. */
export const fetchUnits = (db: Database, ids: readonly string[]): Promise<UnitRow[]> =>
  db.select().from(unit).where(isOneOf(unit.id, ids));
