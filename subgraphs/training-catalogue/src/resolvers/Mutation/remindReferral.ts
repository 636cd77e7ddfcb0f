import { remindReferral as act } from '../../actions/inbox.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

/** Reminds of a referral that nobody has answered. */
export const remindReferral: NonNullable<MutationResolvers['remindReferral']> = async (
  _mutation,
  { input },
  context,
) => {
  await act(context, input);
  return { event: input.event };
};
