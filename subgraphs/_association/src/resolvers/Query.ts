import type { QueryResolvers } from '../generated/resolvers.ts';

/** The entrances of an association. */
export const Query: QueryResolvers = {
  center: (_, { id }, { loaders }) => loaders.center.load(id),
  referral: (_, { id }, { loaders }) => loaders.referral.load(id),
};
