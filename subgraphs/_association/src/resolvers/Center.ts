import { checkPageSize, decodeCursor, toConnection } from '@tresse/kit';
import type { CenterResolvers } from '../generated/resolvers.ts';
import { checkPeriod, mostDaysListed } from './check-period.ts';
import { loadOpenMissions } from './open-missions.ts';
import { loadReferralPage } from './referral-page.ts';

/** A center. */
export const Center: CenterResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.center.load(id),
  association: (_, __, { association }) => ({ id: association.slug }),
  unit: ({ unitId }, _, { loaders }) => loaders.unit.load(unitId),
  commune: ({ commune }) => ({ code: commune }),
  openMissions: ({ id }, page, context) => loadOpenMissions(id, page, context),
  volunteerTeam: ({ id }, _, { loaders }) => loaders.latestTeam.load(id),
  volunteerTrainings: ({ id }, period, { loaders }) =>
    loaders.trainingsOfCenter.load(id, checkPeriod(period, mostDaysListed)),
  collectiveInformation: ({ id }, period, { loaders }) =>
    loaders.collectiveInformation.load(id, checkPeriod(period, mostDaysListed)),
  people: async ({ id }, { first, after }, { loaders }) => {
    const page = { limit: checkPageSize(first) + 1, after: decodeCursor(after, ['day', 'string']) };
    return toConnection(await loaders.peopleOfCenter.load(id, page), first, ({ lastContact, id }) => [lastContact, id]);
  },
  latestReferralChange: ({ id }, _, { loaders }) => loaders.latestReferralChange.load(id),
  referrals: ({ id }, page, { loaders }) => loadReferralPage(loaders.referralsOfCenter, id, page),
};
