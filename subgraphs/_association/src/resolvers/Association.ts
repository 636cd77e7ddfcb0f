import type { AssociationResolvers } from '../generated/resolvers.ts';
import { loadCenterPage } from './center-page.ts';
import { checkPeriod } from './check-period.ts';
import { loadQuarterlyCounts } from './quarterly-counts.ts';

/** The association of this database; another one's slug resolves to null. */
export const Association: AssociationResolvers = {
  __resolveReference: ({ id }, { association }) => (id === association.slug ? { id } : null),
  units: ({ id }, _, { loaders }) => loaders.units.load(id),
  centers: ({ id }, page, { loaders }) => loadCenterPage(loaders.centers, id, page),
  centersByDepartment: async ({ id }, _, { loaders }) => {
    const counts = await loaders.centersByDepartment.load(id);
    return counts.map(({ department, centerCount }) => ({ department: { code: department }, centerCount }));
  },
  seasons: (_, __, { association }) => association.seasons,
  volunteerHoursByDepartment: async ({ id }, period, { loaders }) => {
    const sums = await loaders.hoursByDepartment.load(id, checkPeriod(period));
    return sums.map(({ department, ...sum }) => ({ department: { code: department }, ...sum }));
  },
  quarterlyCounts: (_, { quarter }, context) => loadQuarterlyCounts(quarter, context),
};
