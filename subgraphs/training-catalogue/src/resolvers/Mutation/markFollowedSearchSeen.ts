import { markFollowedSearchSeen as act } from '../../actions/mark-followed-search-seen.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { messages } from '../messages.ts';

/** Marks what is new in a followed search as seen, or says in both languages why not. */
export const markFollowedSearchSeen: NonNullable<MutationResolvers['markFollowedSearchSeen']> = async (
  _mutation,
  { input },
  context,
) => {
  const followed = await act(context, input);
  if (followed) return { __typename: 'FollowedSearch', ...followed };
  return { __typename: 'UnknownFollowedSearch', ...messages.unknownFollowedSearch };
};
