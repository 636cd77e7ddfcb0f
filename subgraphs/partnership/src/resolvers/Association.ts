import type { AssociationResolvers } from '../generated/resolvers.ts';

/** An association. */
export const Association: AssociationResolvers = {
  __resolveReference: ({ id }, { load }) => load.associations.load(id),
  agreements: ({ id }, _, { load }) => load.agreementsOfAssociation.load(id),
};
