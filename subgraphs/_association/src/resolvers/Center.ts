import { checkPageSize, decodeCursor, toConnection } from '@tresse/kit';
import type { CenterResolvers } from '../generated/resolvers.ts';
import { loadReferralPage } from './referral-page.ts';

/** A center. */
export const Center: CenterResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.center.load(id),
  association: (_, __, { association }) => ({ id: association.slug }),
  unit: ({ unitId }, _, { loaders }) => loaders.unit.load(unitId),
  commune: ({ commune }) => ({ code: commune }),
  volunteerTeam: ({ id }, _, { loaders }) => loaders.latestTeam.load(id),
  people: async ({ id }, { first, after }, { loaders }) => {
    const page = { limit: checkPageSize(first) + 1, after: decodeCursor(after, ['day', 'string']) };
    return toConnection(await loaders.peopleOfCenter.load(id, page), first, ({ lastContact, id }) => [lastContact, id]);
  },
  latestReferralChange: ({ id }, _, { loaders }) => loaders.latestReferralChange.load(id),
  referrals: ({ id }, page, { loaders }) => loadReferralPage(loaders.referralsOfCenter, id, page),
};
