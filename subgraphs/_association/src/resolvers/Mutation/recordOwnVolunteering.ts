import {
  recordOwnVolunteering as act,
  type RecordOwnVolunteeringOutcome,
} from '../../actions/record-own-volunteering.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { messages } from '../messages.ts';

/** Records what a person does as a volunteer, or says in both languages why not. */
export const recordOwnVolunteering: NonNullable<MutationResolvers['recordOwnVolunteering']> = async (
  _,
  { input: { mission = null, to = null, hours = null, ...input } },
  context,
) => toResult(await act(context, { ...input, missionId: mission, to, hours }));

function toResult(outcome: RecordOwnVolunteeringOutcome) {
  switch (outcome.kind) {
    case 'recorded':
      return { __typename: 'OwnVolunteering' as const, ...outcome.volunteering };
    case 'unknown-person':
      return { __typename: 'UnknownPerson' as const, ...messages.unknownPerson };
    case 'unknown-mission':
      return { __typename: 'UnknownMission' as const, ...messages.unknownMission };
    case 'consent-missing':
      return { __typename: 'ConsentMissing' as const, ...messages.consentMissing };
    case 'key-reused':
      return { __typename: 'IdempotencyKeyReused' as const, ...messages.idempotencyKeyReused };
  }
}
