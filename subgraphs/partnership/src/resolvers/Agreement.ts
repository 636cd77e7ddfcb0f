import type { AgreementResolvers } from '../generated/resolvers.ts';

/** An agreement. */
export const Agreement: AgreementResolvers = {
  __resolveReference: ({ id }, { load }) => load.agreements.load(id),
  parent: ({ parentId }, _, { load }) => (parentId === null ? null : load.agreements.load(parentId)),
  children: ({ id }, _, { load }) => load.children.load(id),
  signatories: ({ id }, _, { load }) => load.signatories.load(id),
  axes: ({ id }, _, { load }) => load.axes.load(id),
};
