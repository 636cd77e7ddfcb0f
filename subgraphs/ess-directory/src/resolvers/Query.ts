import type { QueryResolvers } from '../generated/resolvers.ts';

/** Entities by key; null when the directory does not hold them. */
export const Query: QueryResolvers = {
  essStructure: (_query, { id }, { loaders }) => loaders.structure.load(id),
};
