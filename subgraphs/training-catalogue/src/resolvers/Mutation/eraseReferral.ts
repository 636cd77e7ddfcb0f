import { eraseReferral as act } from '../../actions/inbox.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

/** Deletes the copy of a referral. */
export const eraseReferral: NonNullable<MutationResolvers['eraseReferral']> = async (_mutation, { input }, context) => {
  await act(context, input);
  return { event: input.event };
};
