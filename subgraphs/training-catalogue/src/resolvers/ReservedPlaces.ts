import type { ReservedPlacesResolvers } from '../generated/resolvers.ts';

/** Reserved places: their columns as they are, whom they concern by keys and loaders. */
export const ReservedPlaces: ReservedPlacesResolvers = {
  agreement: ({ agreementId }) => ({ id: agreementId }),
  association: ({ association }) => ({ id: association }),
  provider: ({ providerSiret }, _arguments, { loaders }) => loaders.provider.load(providerSiret),
  scheme: ({ scheme }, _arguments, { loaders }) => (scheme === null ? null : loaders.scheme.load(scheme)),
};
