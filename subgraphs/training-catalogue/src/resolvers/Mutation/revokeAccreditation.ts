import { revokeAccreditation as act, type RevokeAccreditationOutcome } from '../../actions/revoke-accreditation.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { messages } from '../messages.ts';

/** Revokes an accreditation, or says in both languages why not. */
export const revokeAccreditation: NonNullable<MutationResolvers['revokeAccreditation']> = async (
  _mutation,
  { input },
  context,
) => toResult(await act(context, input));

function toResult(outcome: RevokeAccreditationOutcome) {
  switch (outcome.kind) {
    case 'revoked':
      return { __typename: 'Accreditation' as const, ...outcome.accreditation };
    case 'unknown-accreditation':
      return { __typename: 'UnknownAccreditation' as const, ...messages.unknownAccreditation };
    case 'already-revoked': {
      const { revokedAt } = outcome;
      return {
        __typename: 'AccreditationAlreadyRevoked' as const,
        ...messages.accreditationAlreadyRevoked,
        revokedAt,
      };
    }
    case 'key-reused':
      return { __typename: 'RequestKeyReused' as const, ...messages.requestKeyReused };
  }
}
