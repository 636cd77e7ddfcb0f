import type { Database } from '@tresse/kit';
import { anyOf } from './any-of.ts';
import { place } from './tables.ts';

/** A row of `place`. */
export type PlaceRow = typeof place.$inferSelect;

/** Finds places by id. */
export const findPlaces = (db: Database, ids: readonly string[]): Promise<PlaceRow[]> =>
  db.select().from(place).where(anyOf(place.id, ids));
