import { sendReferral as act, type SendReferralOutcome } from '../../actions/send-referral.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { messages } from '../messages.ts';

/** Sends a referral, or says in both languages why not. */
export const sendReferral: NonNullable<MutationResolvers['sendReferral']> = async (_, { input }, context) =>
  toResult(await act(context, input));

function toResult(outcome: SendReferralOutcome) {
  switch (outcome.kind) {
    case 'sent':
      return { __typename: 'Referral' as const, ...outcome.referral };
    case 'unknown-referral':
      return { __typename: 'UnknownReferral' as const, ...messages.unknownReferral };
    case 'not-draft':
      return { __typename: 'ReferralNotDraft' as const, ...messages.referralNotDraft, status: outcome.status };
    case 'consent-missing':
      return { __typename: 'ConsentMissing' as const, ...messages.consentMissing };
    case 'key-reused':
      return { __typename: 'IdempotencyKeyReused' as const, ...messages.idempotencyKeyReused };
  }
}
