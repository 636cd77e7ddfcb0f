import type { RegionResolvers } from '../generated/resolvers.ts';

/** A region. */
export const Region: RegionResolvers = {
  __resolveReference: ({ code }, { load }) => load.regions.load(code),
  population: async ({ code }, _, { load }) => (await load.regionPopulations.load(code))?.inhabitants ?? null,
  departments: ({ code }, _, { load }) => load.departmentsOfRegion.load(code),
};
