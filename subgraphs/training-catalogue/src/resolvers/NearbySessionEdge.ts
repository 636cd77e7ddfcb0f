import { getLoaded } from '@tresse/kit';
import { toKilometres } from '@tresse/reference/nearby';
import type { NearbySessionEdgeResolvers } from '../generated/resolvers.ts';

/** A session in a page of those nearby, loaded with the others of the page. */
export const NearbySessionEdge: NearbySessionEdgeResolvers = {
  distanceKm: ({ node }) => toKilometres(node.metres),
  precision: ({ node }) => node.precision,
  node: async ({ node }, _arguments, { loaders }) => getLoaded(await loaders.session.load(node.id)),
};
