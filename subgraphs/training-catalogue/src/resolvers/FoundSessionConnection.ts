import type { FoundSessionConnectionResolvers } from '../generated/resolvers.ts';

/** A search: its page and its counts, each found when it is asked for. */
export const FoundSessionConnection: FoundSessionConnectionResolvers = {
  edges: async ({ departure, findPage }) => (await findPage()).edges.map((edge) => ({ ...edge, departure })),
  pageInfo: async ({ findPage }) => (await findPage()).pageInfo,
  totalCount: async ({ summarise }) => (await summarise()).total,
  facets: async ({ summarise }) => (await summarise()).facets,
};
