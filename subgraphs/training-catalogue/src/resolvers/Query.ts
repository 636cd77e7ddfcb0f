import type { QueryResolvers } from '../generated/resolvers.ts';

/** Entities by key; null when the catalogue does not hold them. */
export const Query: QueryResolvers = {
  training: (_query, { id }, { loaders }) => loaders.training.load(id),
  session: (_query, { id }, { loaders }) => loaders.session.load(id),
  provider: (_query, { siret }, { loaders }) => loaders.provider.load(siret),
};
