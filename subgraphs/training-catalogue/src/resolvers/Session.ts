import { getLoaded } from '@tresse/kit';
import { dayInParis } from '@tresse/kit/values';
import { isOpen } from '../domain/entry.ts';
import { findPrescription } from '../domain/prescription.ts';
import { toProvenance } from '../domain/provenance.ts';
import type { SessionResolvers } from '../generated/resolvers.ts';

/** A session: its columns as they are, what it belongs to by loaders, open as of the request's day in Paris. */
export const Session: SessionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.session.load(id),
  training: ({ trainingId }, _arguments, { loaders }) => loaders.training.load(trainingId),
  action: ({ actionId }, _arguments, { loaders }) => loaders.action.load(actionId),
  provider: ({ providerSiret }, _arguments, { loaders }) => loaders.provider.load(providerSiret),
  place: ({ placeId }, _arguments, { loaders }) => (placeId === null ? null : loaders.place.load(placeId)),
  provenance: async (session, _arguments, { loaders }) =>
    toProvenance(session, getLoaded(await loaders.training.load(session.trainingId))),
  open: (session, _arguments, { now }) => isOpen(session, dayInParis(now())),
  async prescription({ id }, _arguments, { loaders, caller }) {
    const rules = await loaders.prescriptionRules.load(id);
    return rules && findPrescription(rules, caller);
  },
};
