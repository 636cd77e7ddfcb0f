import { cancelReferral as act, type CancelReferralOutcome } from '../../actions/cancel-referral.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { messages } from '../messages.ts';

/** Cancels a referral, or says in both languages why not. */
export const cancelReferral: NonNullable<MutationResolvers['cancelReferral']> = async (_, { input }, context) =>
  toResult(await act(context, input));

function toResult(outcome: CancelReferralOutcome) {
  switch (outcome.kind) {
    case 'cancelled':
      return { __typename: 'Referral' as const, ...outcome.referral };
    case 'unknown-referral':
      return { __typename: 'UnknownReferral' as const, ...messages.unknownReferral };
    case 'already-decided':
      return {
        __typename: 'ReferralAlreadyDecided' as const,
        ...messages.referralAlreadyDecided,
        status: outcome.status,
      };
  }
}
