import type { DepartmentResolvers } from '../generated/resolvers.ts';

/** A department, as the place of structures; one that holds none counts 0. */
export const Department: DepartmentResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  essStructureCount: async ({ code }, _arguments, { loaders }) =>
    (await loaders.departmentCounts.load(code))?.essStructureCount ?? 0,
  insertionWorkshopCount: async ({ code }, _arguments, { loaders }) =>
    (await loaders.departmentCounts.load(code))?.insertionWorkshopCount ?? 0,
  openInsertionPostCount: async ({ code }, _arguments, { loaders }) =>
    (await loaders.departmentCounts.load(code))?.openInsertionPostCount ?? 0,
};
