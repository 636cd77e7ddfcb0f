import type { QueryResolvers } from '../generated/resolvers.ts';
import { loadCenterPage } from './center-page.ts';

/** The entrances of an association. */
export const Query: QueryResolvers = {
  center: (_, { id }, { loaders }) => loaders.center.load(id),
  myCenters: (_, page, { loaders, association }) => loadCenterPage(loaders.myCenters, association.slug, page),
  referral: (_, { id }, { loaders }) => loaders.referral.load(id),
};
