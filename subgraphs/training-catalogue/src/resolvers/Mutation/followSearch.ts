import { followSearch as act, type FollowSearchOutcome } from '../../actions/follow-search.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { messages } from '../messages.ts';

/** Follows a search, or says in both languages why not. */
export const followSearch: NonNullable<MutationResolvers['followSearch']> = async (_mutation, { input }, context) =>
  toResult(await act(context, { ...input, mailbox: input.mailbox || null }));

function toResult(outcome: FollowSearchOutcome) {
  switch (outcome.kind) {
    case 'followed':
      return { __typename: 'FollowedSearch' as const, ...outcome.followed };
    case 'already-followed': {
      const followedSearch = outcome.followed;
      return { __typename: 'SearchAlreadyFollowed' as const, ...messages.searchAlreadyFollowed, followedSearch };
    }
    case 'center-not-yours':
      return { __typename: 'CenterNotYours' as const, ...messages.centerNotYours };
    case 'mailbox-not-generic':
      return { __typename: 'MailboxNotGeneric' as const, ...messages.mailboxNotGeneric };
    case 'too-many':
      return { __typename: 'TooManyFollowedSearches' as const, ...messages.tooManyFollowedSearches };
    case 'key-reused':
      return { __typename: 'RequestKeyReused' as const, ...messages.requestKeyReused };
  }
}
