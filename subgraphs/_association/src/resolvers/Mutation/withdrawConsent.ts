import { withdrawConsent as act, type WithdrawConsentOutcome } from '../../actions/withdraw-consent.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { messages } from '../messages.ts';

/** Withdraws a consent, or says in both languages why not. */
export const withdrawConsent: NonNullable<MutationResolvers['withdrawConsent']> = async (_, { input }, context) =>
  toResult(await act(context, input));

function toResult(outcome: WithdrawConsentOutcome) {
  switch (outcome.kind) {
    case 'withdrawn':
      return { __typename: 'LegalBasis' as const, ...outcome.basis };
    case 'unknown-person':
      return { __typename: 'UnknownPerson' as const, ...messages.unknownPerson };
    case 'consent-missing':
      return { __typename: 'ConsentMissing' as const, ...messages.consentMissing };
    case 'key-reused':
      return { __typename: 'IdempotencyKeyReused' as const, ...messages.idempotencyKeyReused };
  }
}
