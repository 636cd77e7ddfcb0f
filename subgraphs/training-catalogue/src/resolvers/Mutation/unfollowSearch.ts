import { unfollowSearch as act, type UnfollowSearchOutcome } from '../../actions/unfollow-search.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { messages } from '../messages.ts';

const results = {
  unfollowed: { __typename: 'SearchUnfollowed', ...messages.searchUnfollowed },
  'unknown-search': { __typename: 'UnknownFollowedSearch', ...messages.unknownFollowedSearch },
  'key-reused': { __typename: 'RequestKeyReused', ...messages.requestKeyReused },
} as const satisfies Record<UnfollowSearchOutcome, object>;

/** Ends following a search, or says in both languages why not. */
export const unfollowSearch: NonNullable<MutationResolvers['unfollowSearch']> = async (_mutation, { input }, context) =>
  results[await act(context, input)];
