import type { ReferralAnswerResolvers } from '../generated/resolvers.ts';

/** An answer of a provider: its columns as they are. */
export const ReferralAnswer: ReferralAnswerResolvers = {
  status: ({ toStatus }) => toStatus,
};
