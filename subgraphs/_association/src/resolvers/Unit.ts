import type { UnitResolvers } from '../generated/resolvers.ts';
import { checkPeriod, mostDaysListed } from './check-period.ts';

/** A unit of the organisation. */
export const Unit: UnitResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.unit.load(id),
  parent: ({ parentId }, _, { loaders }) => (parentId === null ? null : loaders.unit.load(parentId)),
  volunteerTrainings: ({ id }, period, { loaders }) =>
    loaders.trainingsOfUnit.load(id, checkPeriod(period, mostDaysListed)),
  departments: ({ departments }) => departments?.toSorted().map((code) => ({ code })) ?? null,
};
