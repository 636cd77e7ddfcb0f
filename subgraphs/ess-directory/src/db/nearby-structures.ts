import { type Database, textArray } from '@tresse/kit';
import { type Departure, isInAskedBox, listAsked, metresFromAsked, precisionFromAsked } from '@tresse/reference/nearby';
import { sql } from 'drizzle-orm';
import type { StructureKind } from '../domain/kinds.ts';
import { structure } from './tables.ts';

/** A structure found around a departure; `metres` as the crow flies, as precise as the less precise of both ends. */
export interface NearbyStructure {
  readonly around: string;
  readonly id: string;
  readonly metres: number;
  readonly precision: 'COMMUNE' | 'EPCI';
}

/** Which structures: `limit` of those of these kinds (null for all), with open posts only or not, after a position. */
export interface NearbyPage {
  readonly kinds: readonly StructureKind[] | null;
  readonly withOpenPosts: boolean;
  readonly withinMetres: number;
  readonly limit: number;
  readonly after: readonly [metres: number, id: string] | null;
}

/**
 * Lists structures around points, nearest first, a page each, in one statement: a box on the index of positions, then
 * the distance.
 */
export async function listNearbyStructures(
  db: Database,
  departures: readonly Departure[],
  { kinds, withOpenPosts, withinMetres, limit, after }: NearbyPage,
): Promise<readonly NearbyStructure[]> {
  const [metres, id] = after ?? [null, null];
  const ofKinds = kinds ? sql`structure.kind = any(${textArray(kinds)})` : sql`true`;
  const found = await db.execute<Record<string, unknown> & NearbyStructure>(sql`
    select asked.code as around, page.id, page.metres, ${precisionFromAsked(sql`page.precision`)} as precision
    from ${listAsked(departures, withinMetres)}
    cross join lateral (
      select structure.id, distance.metres, structure.precision
      from ${structure}
      cross join lateral (select ${metresFromAsked(structure)} as metres) as distance
      where ${isInAskedBox(structure)}
        and distance.metres <= ${withinMetres}::integer
        and ${ofKinds}
        and (not ${withOpenPosts}::boolean or structure.open_post_count > 0)
        and (${id}::text is null or (distance.metres, structure.id) > (${metres}::integer, ${id}::text))
      order by distance.metres, structure.id
      limit ${limit}
    ) as page
    order by page.metres, page.id`);
  return [...found];
}
