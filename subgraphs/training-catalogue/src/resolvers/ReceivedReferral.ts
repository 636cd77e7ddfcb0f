import { findStatus } from '../domain/answers.ts';
import type { ReceivedReferralResolvers } from '../generated/resolvers.ts';
import { findPossibleAnswers } from './possible-answers.ts';

/** A provider's copy of a referral; absent for everybody else. */
export const ReceivedReferral: ReceivedReferralResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.receivedReferral.load(id),
  status: async (copy, _arguments, { loaders }) => findStatus(copy, await loaders.answers.load(copy.id)),
  answers: ({ id }, _arguments, { loaders }) => loaders.answers.load(id),
  possibleAnswers: async (copy, _arguments, context) =>
    findPossibleAnswers(findStatus(copy, await context.loaders.answers.load(copy.id)), copy.sessionId, context),
  session: ({ sessionId }, _arguments, { loaders }) => loaders.session.load(sessionId),
  center: ({ centerId }) => ({ id: centerId }),
  association: ({ association }) => ({ id: association }),
};
