import { grantAccreditation as act, type GrantAccreditationOutcome } from '../../actions/grant-accreditation.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { messages } from '../messages.ts';

/** Grants an accreditation, or says in both languages why not. */
export const grantAccreditation: NonNullable<MutationResolvers['grantAccreditation']> = async (
  _mutation,
  { input: { association = null, body = null, area = null, validTo = null, reason = null, ...input } },
  context,
) => toResult(await act(context, { ...input, association, body, area, validTo, reason }));

function toResult(outcome: GrantAccreditationOutcome) {
  switch (outcome.kind) {
    case 'granted':
      return { __typename: 'Accreditation' as const, ...outcome.accreditation };
    case 'unknown-scheme':
      return { __typename: 'UnknownScheme' as const, ...messages.unknownScheme };
    case 'prescription-not-needed':
      return { __typename: 'PrescriptionNotNeeded' as const, ...messages.prescriptionNotNeeded };
    case 'unknown-association':
      return { __typename: 'UnknownAssociation' as const, ...messages.unknownAssociation(outcome.association) };
    case 'unknown-area':
      return { __typename: 'UnknownEmploymentArea' as const, ...messages.unknownEmploymentArea };
    case 'overlap': {
      const { accreditation } = outcome;
      return { __typename: 'AccreditationOverlap' as const, ...messages.accreditationOverlap, accreditation };
    }
    case 'key-reused':
      return { __typename: 'RequestKeyReused' as const, ...messages.requestKeyReused };
  }
}
