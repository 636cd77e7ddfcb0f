import type { UnitResolvers } from '../generated/resolvers.ts';

/** A unit of the organisation. */
export const Unit: UnitResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.unit.load(id),
  parent: ({ parentId }, _, { loaders }) => (parentId === null ? null : loaders.unit.load(parentId)),
  departments: ({ departments }) => departments?.toSorted().map((code) => ({ code })) ?? null,
};
