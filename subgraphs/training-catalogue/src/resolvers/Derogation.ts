import type { DerogationResolvers } from '../generated/resolvers.ts';

/** A derogation: its columns as they are, whom it concerns by keys and loaders. */
export const Derogation: DerogationResolvers = {
  agreement: ({ agreementId }) => ({ id: agreementId }),
  association: ({ association }) => ({ id: association }),
  provider: ({ providerSiret }, _arguments, { loaders }) =>
    providerSiret === null ? null : loaders.provider.load(providerSiret),
  scheme: ({ scheme }, _arguments, { loaders }) => loaders.scheme.load(scheme),
};
