import { receiveAnswer as act } from '../../actions/receive-answer.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

/** Takes an answer of a provider. */
export const receiveAnswer: NonNullable<MutationResolvers['receiveAnswer']> = async (_, { input }, context) => ({
  event: input.event,
  taken: await act(context, {
    ...input,
    by: input.by ?? 'PROVIDER',
    at: new Date(input.at),
    reason: input.reason ?? null,
    outcome: input.outcome ?? null,
    meetingAt: input.meetingAt ? new Date(input.meetingAt) : null,
    meetingPlace: input.meetingPlace ?? null,
  }),
});
