import type { SessionResolvers } from '../generated/resolvers.ts';
import { loadReferralPage } from './referral-page.ts';

/** A session, which is the training catalogue's: only the referrals to it are known here. */
export const Session: SessionResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  referrals: ({ id }, page, { loaders }) => loadReferralPage(loaders.referralsOfSession, id, page),
};
