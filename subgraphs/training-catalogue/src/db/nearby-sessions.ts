import { type Database, textArray } from '@tresse/kit';
import { type SQL, sql } from 'drizzle-orm';
import { boundAround } from '../domain/bounding-box.ts';
import type { Position } from '../domain/communes.ts';
import { noEnd } from '../domain/entry.ts';
import { place, session } from './tables.ts';

/** A point of departure: `code` tells it apart. */
export interface Departure extends Position {
  readonly code: string;
}

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

/** Twice the mean radius of the Earth, in metres. */
const diameter = 2 * 6_371_008.8;

/**
 * Lists open sessions around points, nearest first, of equal distance earliest first, a page each, in one statement: a
 * box on the index of positions, then the haversine. Distances are whole metres, so that a cursor meets exactly the
 * distance it was made from.
 */
export async function listNearbySessions(
  db: Database,
  departures: readonly Departure[],
  { withinMetres, limit, after, today }: NearbyPage & { readonly today: string },
): Promise<readonly NearbySession[]> {
  const [metres, begins, id] = after ?? [null, null, null];
  const found = await db.execute<Record<string, unknown> & NearbySession>(sql`
    select asked.code as around, page.id, page.metres, page.begins,
      case when 'EPCI' in (asked.precision, page.precision) then 'EPCI' else 'COMMUNE' end as precision
    from ${listDepartures(departures, withinMetres)}
    cross join lateral (
      select session.id, distance.metres, entry.begins, place.precision
      from ${place}
      cross join lateral (
        select round(${diameter}::float8 * asin(sqrt(least(1,
          power(sind((place.latitude - asked.latitude) / 2), 2)
          + cosd(asked.latitude) * cosd(place.latitude) * power(sind((place.longitude - asked.longitude) / 2), 2)
        ))))::integer as metres
      ) as distance
      join ${session} on session.place_id = place.id and session.last_entry_day >= ${today}::date
      cross join lateral (select coalesce(session.start_date, ${noEnd}) as begins) as entry
      where place.latitude between asked.south and asked.north
        and place.longitude between asked.west and asked.east
        and distance.metres <= ${withinMetres}::integer
        and (${id}::text is null
          or (distance.metres, entry.begins, session.id) > (${metres}::integer, ${begins}::text, ${id}::text))
      order by distance.metres, entry.begins, session.id
      limit ${limit}
    ) as page
    order by page.metres, page.begins, page.id`);
  return [...found];
}

/** The points as rows `asked`, each with the box that holds all within the distance. */
function listDepartures(departures: readonly Departure[], withinMetres: number): SQL {
  const boxes = departures.map((departure) => boundAround(departure, withinMetres / 1000));
  const numbers = (values: readonly number[]) => sql`${sql.param(values.map(String))}::float8[]`;
  return sql`unnest(
    ${textArray(departures.map(({ code }) => code))}, ${textArray(departures.map(({ precision }) => precision))},
    ${numbers(departures.map(({ latitude }) => latitude))}, ${numbers(departures.map(({ longitude }) => longitude))},
    ${numbers(boxes.map(({ south }) => south))}, ${numbers(boxes.map(({ north }) => north))},
    ${numbers(boxes.map(({ west }) => west))}, ${numbers(boxes.map(({ east }) => east))}
  ) as asked (code, precision, latitude, longitude, south, north, west, east)`;
}
