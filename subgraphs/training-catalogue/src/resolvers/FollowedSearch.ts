import type { FollowedSearchResolvers } from '../generated/resolvers.ts';
import { searchSessions, toSearching } from '../search/search-sessions.ts';

/** A followed search: its columns as they are, absent for other centers. */
export const FollowedSearch: FollowedSearchResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.followedSearch.load(id),
  center: ({ centerId }) => ({ id: centerId }),
  mark: async (_followed, _arguments, { loaders }) => String((await loaders.searchMemory()).sessions.revision),
  newSessions: ({ filter, seenRevision }, { first, after = null }, context) =>
    searchSessions({ filter, sort: 'START', first, after, newSince: seenRevision }, toSearching(context)),
};
