import { type AskForLinkOutcome, askForLink } from '../../actions/ask-for-link.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { messages } from '../messages.ts';

const results = {
  asked: { __typename: 'AnswerLinkRequested', ...messages.answerLinkRequested },
  'asked-recently': { __typename: 'AnswerLinkSentRecently', ...messages.answerLinkSentRecently },
  'unknown-link': { __typename: 'UnknownAnswerLink', ...messages.unknownAnswerLink },
} as const satisfies Record<AskForLinkOutcome, object>;

/** Has another link mailed, or says in both languages why not. */
export const sendAnswerLink: NonNullable<MutationResolvers['sendAnswerLink']> = async (_mutation, { token }, context) =>
  results[await askForLink(context, token)];
