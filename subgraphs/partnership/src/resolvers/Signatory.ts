import type { SignatoryResolvers } from '../generated/resolvers.ts';

/** Who signed an agreement. */
export const Signatory: SignatoryResolvers = {
  association: ({ associationId }, _, { load }) =>
    associationId === null ? null : load.associations.load(associationId),
};
