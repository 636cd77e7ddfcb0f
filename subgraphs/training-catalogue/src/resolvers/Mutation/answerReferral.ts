import {
  type AnswerReferralInput,
  type AnswerReferralOutcome,
  answerReferral as act,
} from '../../actions/answer-referral.ts';
import type { AnswerReferralInput as GivenInput, MutationResolvers } from '../../generated/resolvers.ts';
import { messages } from '../messages.ts';

/** Answers a referral, or says in both languages why not. */
export const answerReferral: NonNullable<MutationResolvers['answerReferral']> = async (
  _mutation,
  { input },
  context,
) => {
  const outcome = await act(context, { ...input, ...readTold(input) });
  if (outcome.kind === 'answered') return { __typename: 'ReceivedReferral', ...outcome.referral };
  if (outcome.kind === 'unknown-referral')
    return { __typename: 'UnknownReceivedReferral', ...messages.unknownReceivedReferral };
  if (outcome.kind === 'key-reused') return { __typename: 'RequestKeyReused', ...messages.requestKeyReused };
  return toRefusal(outcome);
};

/** Reads what is told with an answer. */
export const readTold = ({
  reason,
  outcome,
  meetingAt,
  meetingPlace,
}: Partial<GivenInput>): Pick<AnswerReferralInput, 'reason' | 'outcome' | 'meetingAt' | 'meetingPlace'> => ({
  reason: reason ?? null,
  outcome: outcome ?? null,
  meetingAt: meetingAt ? new Date(meetingAt) : null,
  meetingPlace: meetingPlace ?? null,
});

/** An answer that the rules do not allow. */
type Refused = Exclude<AnswerReferralOutcome, { readonly kind: 'answered' | 'unknown-referral' | 'key-reused' }>;

/** Says in both languages why the rules do not allow an answer. */
export function toRefusal(outcome: Refused) {
  switch (outcome.kind) {
    case 'not-possible':
      return {
        __typename: 'AnswerNotPossible' as const,
        ...messages.answerNotPossible(outcome.status),
        status: outcome.status,
      };
    case 'incomplete':
      return {
        __typename: 'AnswerIncomplete' as const,
        ...messages.answerIncomplete,
        missing: [...outcome.missing],
      };
    case 'prescription-missing':
      return { __typename: 'PrescriptionMissing' as const, ...messages.prescriptionMissing };
    case 'session-closed':
      return { __typename: 'SessionClosed' as const, ...messages.sessionClosed };
  }
}
