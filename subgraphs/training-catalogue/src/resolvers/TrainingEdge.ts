import { getLoaded } from '@tresse/kit';
import type { TrainingEdgeResolvers } from '../generated/resolvers.ts';

/** A training in a page, loaded with the others of the page. */
export const TrainingEdge: TrainingEdgeResolvers = {
  node: async ({ node }, _arguments, { loaders }) => getLoaded(await loaders.training.load(node.id)),
};
