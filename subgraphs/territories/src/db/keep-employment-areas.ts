import { type Database, keepRows, removeOtherRows, textArray } from '@tresse/kit';
import { sql } from 'drizzle-orm';
import { commune, employmentArea } from './tables.ts';

/** The area of each commune, by commune code; null where it has none. */
export type Placements = ReadonlyMap<string, string | null>;

/** A whole table of employment areas: the names of the areas and the area of each placed commune, by code. */
export interface EmploymentAreaTable {
  readonly areas: ReadonlyMap<string, string>;
  readonly placements: ReadonlyMap<string, string>;
}

/** Reads where each commune is now. */
export async function readPlacements(db: Database): Promise<Placements> {
  const rows = await db.select({ code: commune.code, area: commune.employmentAreaCode }).from(commune);
  return new Map(rows.map(({ code, area }) => [code, area]));
}

/** Puts a table in the place of the earlier one, all or nothing; says how many communes were placed and moved. */
export function keepEmploymentAreas(
  db: Database,
  { areas, placements }: EmploymentAreaTable,
): Promise<{ created: number; changed: number }> {
  const rows = [...areas].map(([code, name]) => ({ code, name }));
  return db.transaction(async (transaction) => {
    const before = await readPlacements(transaction);
    const moves = [...before].filter(([code, area]) => area !== (placements.get(code) ?? null));
    await keepRows(transaction, employmentArea, rows);
    const codes = moves.map(([code]) => code);
    const destinations = sql`unnest(${textArray(codes)}, ${sql.param(codes.map((code) => placements.get(code) ?? null))}::text[])`;
    await transaction.execute(sql`
      update ${commune} set employment_area_code = move.area
      from ${destinations} as move(code, area) where ${commune.code} = move.code`);
    await removeOtherRows(transaction, employmentArea, rows);
    const created = moves.filter(([, area]) => area === null).length;
    return { created, changed: moves.length - created };
  });
}
