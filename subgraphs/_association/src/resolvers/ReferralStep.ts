import type { ReferralStepResolvers } from '../generated/resolvers.ts';

/** A change of a referral's status: its columns as they are. */
export const ReferralStep: ReferralStepResolvers = {
  status: ({ toStatus }) => toStatus,
};
