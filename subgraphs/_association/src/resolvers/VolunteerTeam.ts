import type { VolunteerTeamResolvers } from '../generated/resolvers.ts';

/** The volunteers of a center in the latest month: its columns as they are, and what they sent. */
export const VolunteerTeam: VolunteerTeamResolvers = {
  sentReferralCount: async ({ centerId }, _, { loaders }) =>
    (await loaders.sentInLatestMonth.load(centerId))?.count ?? 0,
};
