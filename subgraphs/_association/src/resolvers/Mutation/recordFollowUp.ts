import { recordFollowUp as act, type RecordFollowUpOutcome } from '../../actions/record-follow-up.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { messages } from '../messages.ts';

/** Records what became of a person, or says why not. */
export const recordFollowUp: NonNullable<MutationResolvers['recordFollowUp']> = async (_, { input }, context) =>
  toResult(await act(context, input));

function toResult(outcome: RecordFollowUpOutcome) {
  switch (outcome.kind) {
    case 'recorded':
      return { __typename: 'Referral' as const, ...outcome.referral };
    case 'unknown-referral':
      return { __typename: 'UnknownReferral' as const, ...messages.unknownReferral };
    case 'not-ended':
      return { __typename: 'TrainingNotEnded' as const, ...messages.trainingNotEnded, status: outcome.status };
    case 'too-early':
      return { __typename: 'FollowUpTooEarly' as const, ...messages.followUpTooEarly, from: outcome.from };
    case 'key-reused':
      return { __typename: 'IdempotencyKeyReused' as const, ...messages.idempotencyKeyReused };
  }
}
