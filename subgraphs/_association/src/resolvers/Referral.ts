import type { ReferralResolvers } from '../generated/resolvers.ts';

/** A referral; absent out of reach. */
export const Referral: ReferralResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.referral.load(id),
  center: ({ centerId }, _, { loaders }) => loaders.center.load(centerId),
  person: ({ personId }, _, { loaders }) => loaders.person.load(personId),
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
  session: ({ sessionId }) => ({ id: sessionId }),
  supersedes: ({ supersedesId }, _, { loaders }) =>
    supersedesId === null ? null : loaders.referral.load(supersedesId),
  supersededBy: ({ id }, _, { loaders }) => loaders.successor.load(id),
};
