import { findByKeys, isOneOf } from '@tresse/kit';
import { place } from './tables/index.ts';

/** A row of `place`. */
export type PlaceRow = typeof place.$inferSelect;

/** Finds places by id. */
export const findPlaces = findByKeys((db, ids) => db.select().from(place).where(isOneOf(place.id, ids)));
