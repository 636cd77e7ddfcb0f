import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';

/** The columns that tell where a row stands, in degrees (WGS 84). */
export interface PlacedColumns {
  readonly latitude: SQLWrapper;
  readonly longitude: SQLWrapper;
}

/** Twice the mean radius of the Earth, in metres. */
const diameter = 2 * 6_371_008.8;

/** Whether a row stands in the box of the point `asked`: found on an index of both columns, before any distance. */
export const isInAskedBox = ({ latitude, longitude }: PlacedColumns): SQL =>
  sql`${latitude} between asked.south and asked.north and ${longitude} between asked.west and asked.east`;

/**
 * Metres from the point `asked` to a row as the crow flies (haversine). They are whole, so that a cursor meets exactly
 * the distance it was made from.
 */
export const metresFromAsked = ({ latitude, longitude }: PlacedColumns): SQL =>
  sql`round(${diameter}::float8 * asin(sqrt(least(1,
    power(sind((${latitude} - asked.latitude) / 2), 2)
    + cosd(asked.latitude) * cosd(${latitude}) * power(sind((${longitude} - asked.longitude) / 2), 2)
  ))))::integer`;

/** How far a distance from `asked` can be trusted: the less precise of its two ends. */
export const precisionFromAsked = (precision: SQLWrapper): SQL =>
  sql`case when 'EPCI' in (asked.precision, ${precision}) then 'EPCI' else 'COMMUNE' end`;
