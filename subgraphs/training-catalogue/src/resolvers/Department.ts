import type { DepartmentResolvers } from '../generated/resolvers.ts';

/** A department, as the place of sessions; one that holds none counts 0. */
export const Department: DepartmentResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  openSessionCount: async ({ code }, _arguments, { loaders }) =>
    (await loaders.openSessionCount.load(code))?.openSessionCount ?? 0,
};
