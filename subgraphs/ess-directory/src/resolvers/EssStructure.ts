import { signsAgreement } from '../domain/kinds.ts';
import type { EssStructureResolvers } from '../generated/resolvers.ts';

/** A structure: its columns as they are, its openings by loader; the commune is a key that the territories resolve. */
export const EssStructure: EssStructureResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.structure.load(id),
  signatureSiret: ({ kind, signatureSiret }) => (signsAgreement(kind) ? signatureSiret : null),
  commune: ({ communeCode }) => (communeCode === null ? null : { code: communeCode }),
  // Openings are told where their number is.
  jobOpenings: ({ id, openPostCount }, _arguments, { loaders }) =>
    openPostCount === null ? null : loaders.openingsOfStructure.load(id),
};
