import type { EpciResolvers } from '../generated/resolvers.ts';

/** A group of communes. */
export const Epci: EpciResolvers = {
  __resolveReference: ({ siren }, { load }) => load.epcis.load(siren),
  communes: ({ siren }, _, { load }) => load.communesOfEpci.load(siren),
};
