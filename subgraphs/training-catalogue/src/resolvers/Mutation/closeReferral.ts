import { closeReferral as act } from '../../actions/inbox.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

/** Closes the copy of a referral. */
export const closeReferral: NonNullable<MutationResolvers['closeReferral']> = async (_mutation, { input }, context) => {
  await act(context, input);
  return { event: input.event };
};
