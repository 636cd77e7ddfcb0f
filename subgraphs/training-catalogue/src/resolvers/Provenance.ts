import type { ProvenanceResolvers } from '../generated/resolvers.ts';

/** Who told something; when its source was last imported is of the source, and asked once for all. */
export const Provenance: ProvenanceResolvers = {
  checkedAt: async ({ source }, _arguments, { loaders }) =>
    (await loaders.checkedSource.load(source))?.checkedAt ?? null,
};
