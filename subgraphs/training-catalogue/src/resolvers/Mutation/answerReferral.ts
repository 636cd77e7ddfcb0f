import { type AnswerReferralOutcome, answerReferral as act } from '../../actions/answer-referral.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { messages } from '../messages.ts';

/** Answers a referral, or says in French why not. */
export const answerReferral: NonNullable<MutationResolvers['answerReferral']> = async (_mutation, { input }, context) =>
  toResult(
    await act(context, {
      ...input,
      reason: input.reason ?? null,
      outcome: input.outcome ?? null,
      meetingAt: input.meetingAt ? new Date(input.meetingAt) : null,
      meetingPlace: input.meetingPlace ?? null,
    }),
  );

function toResult(outcome: AnswerReferralOutcome) {
  switch (outcome.kind) {
    case 'answered':
      return { __typename: 'ReceivedReferral' as const, ...outcome.referral };
    case 'unknown-referral':
      return { __typename: 'UnknownReceivedReferral' as const, message: messages.unknownReceivedReferral };
    case 'not-possible':
      return {
        __typename: 'AnswerNotPossible' as const,
        message: messages.answerNotPossible(outcome.status),
        status: outcome.status,
      };
    case 'incomplete':
      return {
        __typename: 'AnswerIncomplete' as const,
        message: messages.answerIncomplete,
        missing: [...outcome.missing],
      };
    case 'prescription-missing':
      return { __typename: 'PrescriptionMissing' as const, ...messages.prescriptionMissing };
    case 'session-closed':
      return { __typename: 'SessionClosed' as const, message: messages.sessionClosed };
    case 'key-reused':
      return { __typename: 'RequestKeyReused' as const, message: messages.requestKeyReused };
  }
}
