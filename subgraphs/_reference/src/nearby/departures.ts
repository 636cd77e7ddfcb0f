import { textArray } from '@tresse/kit';
import { type SQL, sql } from 'drizzle-orm';
import { findCommune } from '../find-places.ts';
import type { Position } from '../places.ts';
import { boundAround } from './bounding-box.ts';

/** A point of departure: `code` tells it apart. */
export interface Departure extends Position {
  readonly code: string;
}

/** Gives where communes stand; nothing for one that is unknown or without a position. */
export const locateDepartures = (codes: readonly string[]): Departure[] =>
  codes.flatMap((code) => {
    const position = findCommune(code)?.position;
    return position ? [{ code, ...position }] : [];
  });

/** The points as rows `asked` of a statement, each with the box that holds all within the distance. */
export function listAsked(departures: readonly Departure[], withinMetres: number): SQL {
  const boxes = departures.map((departure) => boundAround(departure, withinMetres / 1000));
  const numbers = (values: readonly number[]) => sql`${sql.param(values.map(String))}::float8[]`;
  return sql`unnest(
    ${textArray(departures.map(({ code }) => code))}, ${textArray(departures.map(({ precision }) => precision))},
    ${numbers(departures.map(({ latitude }) => latitude))}, ${numbers(departures.map(({ longitude }) => longitude))},
    ${numbers(boxes.map(({ south }) => south))}, ${numbers(boxes.map(({ north }) => north))},
    ${numbers(boxes.map(({ west }) => west))}, ${numbers(boxes.map(({ east }) => east))}
  ) as asked (code, precision, latitude, longitude, south, north, west, east)`;
}
