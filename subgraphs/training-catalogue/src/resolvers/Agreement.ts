import { dayInParis } from '@tresse/kit/values';
import type { AgreementResolvers } from '../generated/resolvers.ts';

/** An agreement, as what reserves places and exempts. */
export const Agreement: AgreementResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  reservedPlaces: ({ id }, { on }, { loaders, now }) =>
    loaders.reservedByAgreement.load(id, { day: on ?? dayInParis(now()) }),
  derogations: ({ id }, { on }, { loaders, now }) => loaders.derogations.load(id, { day: on ?? dayInParis(now()) }),
};
