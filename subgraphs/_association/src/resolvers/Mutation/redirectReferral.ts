import { redirectReferral as act, type RedirectReferralOutcome } from '../../actions/redirect-referral.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { messages } from '../messages.ts';

/** Redirects a referral, or says in both languages why not. */
export const redirectReferral: NonNullable<MutationResolvers['redirectReferral']> = async (_, { input }, context) =>
  toResult(await act(context, input));

function toResult(outcome: RedirectReferralOutcome) {
  switch (outcome.kind) {
    case 'redirected':
      return { __typename: 'Referral' as const, ...outcome.referral };
    case 'unknown-referral':
      return { __typename: 'UnknownReferral' as const, ...messages.unknownReferral };
    case 'already-decided': {
      const { status } = outcome;
      return { __typename: 'ReferralAlreadyDecided' as const, ...messages.referralNotRedirected, status };
    }
    case 'consent-missing':
      return { __typename: 'ConsentMissing' as const, ...messages.consentMissing };
    case 'key-reused':
      return { __typename: 'IdempotencyKeyReused' as const, ...messages.idempotencyKeyReused };
  }
}
