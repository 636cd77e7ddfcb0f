import type { PlaceResolvers } from '../generated/resolvers.ts';

/** A place: its columns as they are; the commune is a key that the territories resolve. */
export const Place: PlaceResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.place.load(id),
  commune: ({ communeCode }) => (communeCode === null ? null : { code: communeCode }),
};
