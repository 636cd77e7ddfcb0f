import { listAgreements } from '../db/agreements.ts';
import { listAssociations } from '../db/associations.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';

/** Where a query begins. */
export const Query: QueryResolvers = {
  associations: (_, __, { db }) => listAssociations(db),
  association: (_, { id }, { load }) => load.associations.load(id),
  agreements: (_, __, { db }) => listAgreements(db),
  agreement: (_, { id }, { load }) => load.agreements.load(id),
};
