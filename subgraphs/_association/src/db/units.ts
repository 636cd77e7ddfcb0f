import type { Database } from '@tresse/kit';
import { asc, sql } from 'drizzle-orm';
import { textArray } from './reach.ts';
import { type UnitRow, unit } from './tables.ts';

/** Lists all units, highest level first, then by id. */
export const listUnits = (db: Database): Promise<UnitRow[]> =>
  db.select().from(unit).orderBy(asc(unit.level), asc(unit.id));

/** Fetches the units of these ids. */
export const fetchUnits = (db: Database, ids: readonly string[]): Promise<UnitRow[]> =>
  db
    .select()
    .from(unit)
    .where(sql`${unit.id} = any(${textArray(ids)})`);
