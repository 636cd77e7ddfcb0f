import { checkPageSize, decodeCursor, toConnection } from '@tresse/kit';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { loadCenterPage } from './center-page.ts';
import { loadDataHealth } from './data-health.ts';
import { loadMyReferrals } from './my-referrals.ts';
import { findPersonByFileNumber } from './person-by-file-number.ts';
import { loadReferralEndings } from './referral-endings.ts';
import { loadReferralFunnel } from './referral-funnel.ts';

/** The entrances of an association. */
export const Query: QueryResolvers = {
  center: (_, { id }, { loaders }) => loaders.center.load(id),
  dataHealth: (_, { consentMonths }, context) => loadDataHealth(consentMonths, context),
  myCenters: (_, page, { loaders, association }) => loadCenterPage(loaders.myCenters, association.slug, page),
  myReferrals: (_, args, context) => loadMyReferrals(args, context),
  overdueNotices: async (_, { first, after }, { loaders, association }) => {
    const page = { limit: checkPageSize(first) + 1, after: decodeCursor(after, ['instant', 'string']) };
    const rows = await loaders.overdueNotices.load(association.slug, page);
    return toConnection(rows, first, ({ dueAt, id }) => [dueAt, id]);
  },
  person: (_, { id }, { loaders }) => loaders.person.load(id),
  personByFileNumber: (_, args, context) => findPersonByFileNumber(args, context),
  peopleDueForErasure: async (_, { first, after }, { loaders, association }) => {
    const page = { limit: checkPageSize(first) + 1, after: decodeCursor(after, ['day', 'string']) };
    const rows = await loaders.dueForErasure.load(association.slug, page);
    return toConnection(rows, first, ({ dueOn, id }) => [dueOn, id]);
  },
  referralEndings: (_, period, context) => loadReferralEndings(period, context),
  referralFunnel: (_, { periods }, context) => loadReferralFunnel(periods, context),
  referral: (_, { id }, { loaders }) => loaders.referral.load(id),
};
