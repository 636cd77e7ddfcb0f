import { findRelease, listLatestReleases } from '../db/releases.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';

/** Where a query begins. */
export const Query: QueryResolvers = {
  statisticsRelease: (_, { quarter = null, version = null }, { db }) => findRelease(db, { quarter, version }),
  statisticsReleases: (_, __, { db }) => listLatestReleases(db),
};
