import { relayReferral as act, type RelayReferralOutcome } from '../../actions/relay-referral.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { messages } from '../messages.ts';

/** Prescribes a referral, or says why not. */
export const relayReferral: NonNullable<MutationResolvers['relayReferral']> = async (_mutation, { input }, context) =>
  toResult(await act(context, input));

function toResult(outcome: RelayReferralOutcome) {
  switch (outcome.kind) {
    case 'relayed':
      return { __typename: 'ReceivedReferral' as const, ...outcome.referral };
    case 'not-yours':
      return { __typename: 'ReferralNotYours' as const, ...messages.referralNotYours };
    case 'accreditation-missing':
      return { __typename: 'AccreditationMissing' as const, ...messages.accreditationMissing };
    case 'already-answered': {
      const { status } = outcome;
      return { __typename: 'ReferralAlreadyAnswered' as const, ...messages.referralAlreadyAnswered, status };
    }
    case 'key-reused':
      return { __typename: 'RequestKeyReused' as const, ...messages.requestKeyReused };
  }
}
