import { draftReferral as act, type DraftReferralOutcome } from '../../actions/draft-referral.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { messages } from '../messages.ts';

/** Writes a referral, or says in both languages why not. */
export const draftReferral: NonNullable<MutationResolvers['draftReferral']> = async (_, { input }, context) =>
  toResult(await act(context, input));

function toResult(outcome: DraftReferralOutcome) {
  switch (outcome.kind) {
    case 'drafted':
      return { __typename: 'Referral' as const, ...outcome.referral };
    case 'unknown-center':
      return { __typename: 'UnknownCenter' as const, ...messages.unknownCenter };
    case 'unknown-person':
      return { __typename: 'UnknownPerson' as const, ...messages.unknownPerson };
    case 'key-reused':
      return { __typename: 'IdempotencyKeyReused' as const, ...messages.idempotencyKeyReused };
  }
}
