import type { JobOpeningResolvers } from '../generated/resolvers.ts';

/** A job opening: its columns as they are, its structure by loader, its commune or else the structure's. */
export const JobOpening: JobOpeningResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.opening.load(id),
  structure: ({ structureId }, _arguments, { loaders }) => loaders.structure.load(structureId),
  async commune({ communeCode, structureId }, _arguments, { loaders }) {
    const code = communeCode ?? (await loaders.structure.load(structureId))?.communeCode;
    return code ? { code } : null;
  },
};
