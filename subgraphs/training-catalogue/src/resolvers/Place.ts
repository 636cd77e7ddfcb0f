import { findCommune } from '@tresse/reference';
import type { PlaceResolvers } from '../generated/resolvers.ts';

/** A place: its columns as they are; the commune is a key that the territories resolve, and the town its name alone. */
export const Place: PlaceResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.place.load(id),
  town: ({ communeCode }) => (communeCode === null ? null : (findCommune(communeCode)?.name ?? null)),
  commune: ({ communeCode }) => (communeCode === null ? null : { code: communeCode }),
};
