import type { ReceivedReferralResolvers } from '../generated/resolvers.ts';

/** A provider's copy of a referral; absent for everybody else. */
export const ReceivedReferral: ReceivedReferralResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.receivedReferral.load(id),
  session: ({ sessionId }, _arguments, { loaders }) => loaders.session.load(sessionId),
  center: ({ centerId }) => ({ id: centerId }),
  association: ({ association }) => ({ id: association }),
};
