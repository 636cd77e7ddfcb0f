import type { ReferralEndingResolvers } from '../generated/resolvers.ts';

/** How referrals of a center ended: the counts as they are, the center by its loader. */
export const ReferralEnding: ReferralEndingResolvers = {
  center: ({ centerId }, _, { loaders }) => loaders.center.load(centerId),
};
