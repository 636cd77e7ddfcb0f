import type { LinkedReferralResolvers } from '../generated/resolvers.ts';
import { findPossibleAnswers } from './possible-answers.ts';

/** A referral as its link shows it. */
export const LinkedReferral: LinkedReferralResolvers = {
  possibleAnswers: ({ status, sessionId }, _arguments, context) => findPossibleAnswers(status, sessionId, context),
  session: ({ sessionId }, _arguments, { loaders }) => loaders.session.load(sessionId),
  center: ({ centerId }) => ({ id: centerId }),
  association: ({ association }) => ({ id: association }),
};
