import { getLoaded } from '@tresse/kit';
import { toKilometres } from '@tresse/reference/nearby';
import type { NearbyEssStructureEdgeResolvers } from '../generated/resolvers.ts';

/** A structure in a page of those nearby, loaded with the others of the page. */
export const NearbyEssStructureEdge: NearbyEssStructureEdgeResolvers = {
  distanceKm: ({ node }) => toKilometres(node.metres),
  precision: ({ node }) => node.precision,
  node: async ({ node }, _arguments, { loaders }) => getLoaded(await loaders.structure.load(node.id)),
};
