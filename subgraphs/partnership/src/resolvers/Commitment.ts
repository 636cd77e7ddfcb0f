import type { CommitmentResolvers } from '../generated/resolvers.ts';

/** A commitment. */
export const Commitment: CommitmentResolvers = {
  association: ({ associationId }, _, { load }) => load.associations.load(associationId),
  axis: async ({ agreementId, axis }, _, { load }) =>
    (await load.axes.load(agreementId)).find(({ rank }) => rank === axis) ?? null,
};
