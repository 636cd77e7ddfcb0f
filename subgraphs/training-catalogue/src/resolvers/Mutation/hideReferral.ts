import { hideReferral as act } from '../../actions/inbox.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

/** Hides the copy of a referral. */
export const hideReferral: NonNullable<MutationResolvers['hideReferral']> = async (_mutation, { input }, context) => {
  await act(context, input);
  return { event: input.event };
};
