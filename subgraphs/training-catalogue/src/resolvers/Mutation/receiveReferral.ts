import { receiveReferral as act } from '../../actions/inbox.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

/** Takes the copy of a referral. */
export const receiveReferral: NonNullable<MutationResolvers['receiveReferral']> = async (
  _mutation,
  { input },
  context,
) => {
  await act(context, { ...input, orientingBody: input.orientingBody ?? null, sentAt: new Date(input.sentAt) });
  return { event: input.event };
};
