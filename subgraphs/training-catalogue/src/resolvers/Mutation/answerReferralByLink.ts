import { answerByLink } from '../../actions/answer-by-link.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { messages } from '../messages.ts';
import { readTold, toRefusal } from './answerReferral.ts';

/** Answers the referral of a link, or says in both languages why not. */
export const answerReferralByLink: NonNullable<MutationResolvers['answerReferralByLink']> = async (
  _mutation,
  { input: { token, ...input } },
  context,
) => {
  const outcome = await answerByLink(context, token, { status: input.status, ...readTold(input) });
  switch (outcome.kind) {
    case 'answered':
      return { __typename: 'LinkedReferral', ...outcome.referral };
    case 'link-closed':
      return { __typename: 'AnswerLinkClosed', ...messages.answerLinkClosed, state: outcome.state };
    case 'unknown-link':
    case 'unknown-referral':
    case 'key-reused':
      return { __typename: 'UnknownAnswerLink', ...messages.unknownAnswerLink };
    default:
      return toRefusal(outcome);
  }
};
