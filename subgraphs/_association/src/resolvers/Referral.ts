import type { ReferralResolvers } from '../generated/resolvers.ts';

/** A referral; absent out of reach. */
export const Referral: ReferralResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.referral.load(id),
  center: ({ centerId }, _, { loaders }) => loaders.center.load(centerId),
  person: ({ personId }, _, { loaders }) => loaders.person.load(personId),
  session: ({ sessionId }) => ({ id: sessionId }),
};
