import { getLoaded } from '@tresse/kit';
import type { ProviderSessionEdgeResolvers } from '../generated/resolvers.ts';

/** A session in the calendar of its provider, loaded with the others of the page. */
export const ProviderSessionEdge: ProviderSessionEdgeResolvers = {
  node: async ({ node }, _arguments, { loaders }) => getLoaded(await loaders.session.load(node.id)),
};
