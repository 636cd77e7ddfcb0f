import type { AnswerLinkResolvers } from '../generated/resolvers.ts';

/** A link: it shows its referral while it can be answered to. */
export const AnswerLink: AnswerLinkResolvers = {
  expiresAt: ({ link }) => link.expiresAt,
  referral: ({ state, referral }) => (state === 'OPEN' ? referral : null),
};
