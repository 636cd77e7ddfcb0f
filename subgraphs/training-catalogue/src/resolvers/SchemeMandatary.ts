import type { SchemeMandataryResolvers } from '../generated/resolvers.ts';

/** A mandatary: its columns as they are; the area is a key that the territories resolve. */
export const SchemeMandatary: SchemeMandataryResolvers = {
  area: ({ areaCode }) => ({ code: areaCode }),
};
