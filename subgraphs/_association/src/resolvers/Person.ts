import type { PersonResolvers } from '../generated/resolvers.ts';
import { loadReferralPage } from './referral-page.ts';

/** A person under a pseudonym; absent out of reach. */
export const Person: PersonResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.person.load(id),
  lastContactOn: ({ lastContact }) => lastContact,
  legalBases: ({ id }, _, { loaders }) => loaders.legalBases.load(id),
  retentionDueOn: async ({ id }, _, { loaders }) => (await loaders.warning.load(id))?.dueOn ?? null,
  volunteering: ({ id }, _, { loaders }) => loaders.ownVolunteering.load(id),
  referrals: ({ id }, page, { loaders }) => loadReferralPage(loaders.referralsOfPerson, id, page),
  center: ({ centerId }, _, { loaders }) => loaders.center.load(centerId),
};
