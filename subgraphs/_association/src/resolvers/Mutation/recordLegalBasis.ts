import { recordLegalBasis as act, type RecordLegalBasisOutcome } from '../../actions/record-legal-basis.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { messages } from '../messages.ts';

/** Records a legal basis, or says in both languages why not. */
export const recordLegalBasis: NonNullable<MutationResolvers['recordLegalBasis']> = async (_, { input }, context) =>
  toResult(await act(context, { ...input, wordingVersion: input.wordingVersion ?? null }));

function toResult(outcome: RecordLegalBasisOutcome) {
  switch (outcome.kind) {
    case 'recorded':
      return { __typename: 'LegalBasis' as const, ...outcome.basis };
    case 'unknown-person':
      return { __typename: 'UnknownPerson' as const, ...messages.unknownPerson };
    case 'other-basis-in-force':
      return { __typename: 'LegalBasisInForce' as const, ...messages.legalBasisInForce };
    case 'key-reused':
      return { __typename: 'IdempotencyKeyReused' as const, ...messages.idempotencyKeyReused };
  }
}
