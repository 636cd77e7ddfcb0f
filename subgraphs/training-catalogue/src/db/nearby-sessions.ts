import type { Database } from '@tresse/kit';
import { type Departure, isInAskedBox, listAsked, metresFromAsked, precisionFromAsked } from '@tresse/reference/nearby';
import { sql } from 'drizzle-orm';
import { noEnd } from '../domain/entry.ts';
import { place, session } from './tables/index.ts';

/** An open session found around a departure; `metres` as the crow flies, as precise as the less precise of both ends. */
export interface NearbySession {
  readonly around: string;
  readonly id: string;
  readonly metres: number;
  /** The first day as it sorts: text of a partial date, after all others when it is unknown. */
  readonly begins: string;
  readonly precision: 'COMMUNE' | 'EPCI';
}

/** Where a session stands in the list around a point: nearest first, then earliest first. */
export type NearbyPosition = readonly [metres: number, begins: string, id: string];

/** Which sessions: `limit` of those that one can enter on `today` or later, `withinMetres`, after a position. */
export interface NearbyPage {
  readonly withinMetres: number;
  readonly limit: number;
  readonly after: NearbyPosition | null;
}

/**
 * Lists open sessions around points, nearest first, of equal distance earliest first, a page each, in one statement: a
 * box on the index of positions, then the distance.
 */
export async function listNearbySessions(
  db: Database,
  departures: readonly Departure[],
  { withinMetres, limit, after, today }: NearbyPage & { readonly today: string },
): Promise<readonly NearbySession[]> {
  const [metres, begins, id] = after ?? [null, null, null];
  const found = await db.execute<Record<string, unknown> & NearbySession>(sql`
    select asked.code as around, page.id, page.metres, page.begins,
      ${precisionFromAsked(sql`page.precision`)} as precision
    from ${listAsked(departures, withinMetres)}
    cross join lateral (
      select session.id, distance.metres, entry.begins, place.precision
      from ${place}
      cross join lateral (select ${metresFromAsked(place)} as metres) as distance
      join ${session} on session.place_id = place.id and session.last_entry_day >= ${today}::date
      cross join lateral (select coalesce(session.start_date, ${noEnd}) as begins) as entry
      where ${isInAskedBox(place)}
        and distance.metres <= ${withinMetres}::integer
        and (${id}::text is null
          or (distance.metres, entry.begins, session.id) > (${metres}::integer, ${begins}::text, ${id}::text))
      order by distance.metres, entry.begins, session.id
      limit ${limit}
    ) as page
    order by page.metres, page.begins, page.id`);
  return [...found];
}
