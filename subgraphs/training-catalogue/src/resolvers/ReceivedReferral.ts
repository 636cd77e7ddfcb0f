import { findStatus } from '../domain/answers.ts';
import type { ReceivedReferralResolvers } from '../generated/resolvers.ts';
import { findPossibleAnswers } from './possible-answers.ts';

/** A provider's copy of a referral; absent for everybody else. */
export const ReceivedReferral: ReceivedReferralResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.receivedReferral.load(id),
  status: async ({ id }, _arguments, { loaders }) => findStatus(await loaders.answers.load(id)),
  answers: ({ id }, _arguments, { loaders }) => loaders.answers.load(id),
  possibleAnswers: async ({ id, sessionId }, _arguments, context) =>
    findPossibleAnswers(findStatus(await context.loaders.answers.load(id)), sessionId, context),
  session: ({ sessionId }, _arguments, { loaders }) => loaders.session.load(sessionId),
  center: ({ centerId }) => ({ id: centerId }),
  association: ({ association }) => ({ id: association }),
};
