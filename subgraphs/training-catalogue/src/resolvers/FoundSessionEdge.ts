import { getLoaded } from '@tresse/kit';
import { findCommune } from '@tresse/reference';
import { toKilometres } from '@tresse/reference/nearby';
import type { FoundSessionEdgeResolvers } from '../generated/resolvers.ts';

/** A session that was found, loaded with the others of the page. */
export const FoundSessionEdge: FoundSessionEdgeResolvers = {
  distanceKm: ({ node, departure }) => (departure === null ? null : toKilometres(node.metres)),
  precision({ node, departure }) {
    if (departure === null) return null;
    const ends = [departure, node.commune].map((code) => findCommune(code)?.position?.precision);
    return ends.includes('EPCI') ? 'EPCI' : 'COMMUNE';
  },
  node: async ({ node }, _arguments, { loaders }) => getLoaded(await loaders.session.load(node.id)),
};
