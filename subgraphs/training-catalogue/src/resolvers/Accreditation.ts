import { dayInParis } from '@tresse/kit/values';
import { isInForce } from '../domain/accreditation.ts';
import type { AccreditationResolvers } from '../generated/resolvers.ts';

/** An accreditation: its columns as they are, absent for whom it does not concern. */
export const Accreditation: AccreditationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.accreditation.load(id),
  association: ({ association }) => (association === null ? null : { id: association }),
  scheme: ({ scheme }, _arguments, { loaders }) => loaders.scheme.load(scheme),
  area: ({ areaCode }) => (areaCode === null ? null : { code: areaCode }),
  inForce: (accreditation, { on }, { now }) => isInForce(accreditation, on ?? dayInParis(now())),
  history: ({ id }, _arguments, { loaders }) => loaders.accreditationEvents.load(id),
};
